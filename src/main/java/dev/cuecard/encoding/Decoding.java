package dev.cuecard.encoding;

import dev.cuecard.document.Places;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Decodes bytes of a known charset: what is malformed becomes U+FFFD and is reported.
final class Decoding {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CHUNK = 1 << 16;

  private final CharsetDecoder decoder;
  private final ByteBuffer in;
  private final CharBuffer out = CharBuffer.allocate(CHUNK);
  private final StringBuilder text;
  private final Places places;
  private final Problems problems = new Problems();
  private boolean afterReturn;

  private Decoding(byte[] bytes, int from, Charset charset) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    text = new StringBuilder(bytes.length - from);
    places = new Places(text);
  }

  static Decoded of(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String whole = new String(bytes, from, bytes.length - from, charset);
      if (whole.indexOf(REPLACEMENT) < 0) {
        return new Decoded(withLineFeeds(whole), charset, List.of());
      }
    }
    return new Decoding(bytes, from, charset).decode();
  }

  private Decoded decode() {
    for (boolean more = true; more; ) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        more = decoder.flush(out).isOverflow();
      }
      drain();
      if (result.isError()) {
        replace(result.length());
      }
    }
    return new Decoded(text.toString(), decoder.charset(), problems.list());
  }

  /// Moves what was decoded to the text, with `\n` for every line end, so that it can be counted.
  private void drain() {
    out.flip();
    while (out.hasRemaining()) {
      char c = out.get();
      if (c != '\n' || !afterReturn) {
        text.append(c == '\r' ? '\n' : c);
      }
      afterReturn = c == '\r';
    }
    out.clear();
  }

  private void replace(int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    problems.add(
        Problem.warning(
            places.at(text.length()),
            "expected "
                + decoder.charset().name()
                + ", got bytes "
                + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes)));
    text.append(REPLACEMENT);
    afterReturn = false;
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
