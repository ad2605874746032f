package dev.cuecard.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// An answer ready to be sent, and to be kept for the next who asks.
///
/// @param body compressed, if that makes it shorter
/// @param tag tells this content from all others at its address (RFC 9110, 8.8.3)
record Packed(Response response, byte[] body, boolean isCompressed, String tag) {
  /// What is shorter travels in one packet anyway.
  private static final int SHORT = 1000;

  /// Half of the time of the usual level, for a twentieth more bytes.
  private static final int LEVEL = 4;

  static Packed of(Response response, boolean compress) {
    byte[] plain = response.body();
    boolean isCompressed = compress && plain.length > SHORT;
    return new Packed(response, isCompressed ? gzip(plain) : plain, isCompressed, tag(response));
  }

  int size() {
    return body.length;
  }

  private static String tag(Response response) {
    CRC32C sum = new CRC32C();
    sum.update(response.body());
    response.headers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(header ->
            sum.update(header.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
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
