package dev.cuecard.web.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text in addresses (RFC 3986, 2.1), always in UTF-8.
public final class PercentCode {
  private PercentCode() {}

  /// `text` as it may stand in a path, a query or a fragment.
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The text that `encoded` stands for.
  ///
  /// @throws Refusal if it is not well encoded, or holds control characters
  public static String decode(String encoded) throws Refusal {
    String text = encoded.indexOf('%') < 0 ? encoded : utf8(bytes(encoded));
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw Refusal.badRequest("expected an address without control characters");
    }
    return text;
  }

  private static byte[] bytes(String encoded) throws Refusal {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      boolean isWhole = i + 2 < encoded.length();
      int high = isWhole ? Character.digit(encoded.charAt(i + 1), 16) : -1;
      int low = isWhole ? Character.digit(encoded.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        throw Refusal.badRequest("expected two hexadecimal digits after each % in the address");
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    return bytes.toByteArray();
  }

  private static String utf8(byte[] bytes) throws Refusal {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("expected an address in UTF-8");
    }
  }
}
