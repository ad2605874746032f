package dev.cuecard.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A file: its bytes, and its text as it comes.
public final class Encoded {
  private static final int HEAD = 1 << 16;

  private final byte[] bytes;
  private final Decoded decoded;

  private Encoded(byte[] bytes, Decoded decoded) {
    this.bytes = bytes;
    this.decoded = decoded;
  }

  public static Encoded of(Path file, Optional<Charset> asked) throws IOException {
    return of(Files.readAllBytes(file), asked);
  }

  public static Encoded of(byte[] bytes, Optional<Charset> asked) {
    return new Encoded(bytes, Decoded.of(bytes, asked));
  }

  public static Encoded of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new Encoded(bytes, new Decoded(lines, StandardCharsets.UTF_8, java.util.List.of()));
  }

  public Charset charset() {
    return decoded.charset();
  }

  public byte[] headBytes() {
    return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
  }

  public String head() {
    String text = decoded.text();
    return text.length() <= HEAD ? text : text.substring(0, HEAD);
  }

  public InputStream bytes() {
    return new ByteArrayInputStream(bytes);
  }

  public TextStream text() {
    return new TextStream(decoded);
  }
}
