package dev.cuecard.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// An answer ready to be sent, and to be kept for the next who asks.
final class Packed {
  /// What is shorter travels in one packet anyway.
  private static final int SHORT = 1000;

  /// Half of the time of the usual level, for a twentieth more bytes.
  private static final int LEVEL = 4;

  private final Response response;
  private final byte[] body;
  private final boolean isCompressed;
  private final String tag;

  private Packed(Response response, byte[] body, boolean isCompressed, String tag) {
    this.response = response;
    this.body = body;
    this.isCompressed = isCompressed;
    this.tag = tag;
  }

  /// As it is to be sent.
  ///
  /// @param compress whether who asks can unpack it
  static Packed of(Response response, boolean compress) {
    byte[] plain = response.body();
    boolean isCompressed = compress && plain.length > SHORT;
    return new Packed(response, isCompressed ? gzip(plain) : plain, isCompressed, tag(response));
  }

  Response response() {
    return response;
  }

  /// Compressed, if that makes it shorter.
  byte[] body() {
    return body;
  }

  boolean isCompressed() {
    return isCompressed;
  }

  /// What tells this content from all others at its address (RFC 9110, 8.8.3).
  String tag() {
    return tag;
  }

  int size() {
    return body.length;
  }

  private static String tag(Response response) {
    CRC32C sum = new CRC32C();
    sum.update(response.body());
    response.headers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(header -> sum.update(header.toString().getBytes(StandardCharsets.UTF_8)));
    return "W/\"%x-%x\"".formatted(response.body().length, sum.getValue());
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new FastGzip(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(LEVEL);
      def.setStrategy(Deflater.DEFAULT_STRATEGY);
    }
  }
}
