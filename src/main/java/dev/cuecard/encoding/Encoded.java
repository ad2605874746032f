package dev.cuecard.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cuecard.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A file: its bytes, and its text as it comes. It may be of any size: no more than a few runs of
/// its text are in memory at a time.
///
/// ```java
/// Encoded file = Encoded.of(path, Optional.empty());
/// Optional<SubtitleFormat> format = SubtitleFormat.of(file.head());
/// ```
public final class Encoded {
  private static final int HEAD = 1 << 16;
  private static final int RUN = 1 << 22;

  private final ByteSource source;
  private final Optional<String> whole;
  private final CharsetChoice choice;
  private final byte[] headBytes;
  private final String head;
  private final int run;

  /// @param run the length of a run of text, in bytes or characters
  Encoded(ByteSource source, Optional<Charset> asked, int run) throws IOException {
    try (InputStream in = source.open()) {
      headBytes = in.readNBytes(HEAD);
    }
    this.source = headBytes.length < HEAD ? () -> new ByteArrayInputStream(headBytes) : source;
    this.run = run;
    whole = Optional.empty();
    choice = CharsetChoice.of(headBytes, this.source, asked);
    head = decodedHead();
  }

  /// @param text all of it, without byte order mark
  private Encoded(ByteSource source, byte[] headBytes, String text) {
    this.source = source;
    this.headBytes = headBytes;
    whole = Optional.of(WholeText.withLineFeeds(text));
    choice = new CharsetChoice(UTF_8, 0);
    head = whole.get().substring(0, Math.min(whole.get().length(), HEAD));
    run = RUN;
  }

  /// The file of this name, decoded with the charset asked for, or else the one that it is found to
  /// have: for that a file is read once from its beginning to its end.
  public static Encoded of(Path file, Optional<Charset> asked) throws IOException {
    return Files.size(file) <= RUN
        ? of(Files.readAllBytes(file), asked)
        : new Encoded(() -> Files.newInputStream(file), asked, RUN);
  }

  /// A file that is in memory.
  public static Encoded of(byte[] bytes, Optional<Charset> asked) {
    ByteSource source = () -> new ByteArrayInputStream(bytes);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    try {
      CharsetChoice choice =
          CharsetChoice.byHead(head, asked).orElseGet(() -> new CharsetChoice(UTF_8, 0));
      if (choice.charset().equals(UTF_8)) {
        String text = new String(bytes, choice.start(), bytes.length - choice.start(), UTF_8);
        if (text.indexOf(Decoding.REPLACEMENT) < 0) {
          return new Encoded(source, head, text);
        }
      }
      return new Encoded(source, asked, RUN);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  /// A text that needs no decoding. Its bytes are those of UTF-8.
  public static Encoded of(String text) {
    byte[] head = text.substring(0, Math.min(text.length(), HEAD)).getBytes(UTF_8);
    return new Encoded(
        () -> new ByteArrayInputStream(text.getBytes(UTF_8)),
        Arrays.copyOf(head, Math.min(head.length, HEAD)),
        text);
  }

  /// What the file is decoded with.
  public Charset charset() {
    return choice.charset();
  }

  /// The first 64 KiB, or all.
  public byte[] headBytes() {
    return headBytes.clone();
  }

  /// The beginning of the text, at most 65,536 characters; it may be cut anywhere. Lines end with
  /// `\n`, and a byte order mark is not in it.
  public String head() {
    return head;
  }

  /// All bytes, from the first.
  public InputStream bytes() throws IOException {
    return source.open();
  }

  /// All of the text, from its beginning.
  public TextStream text() throws IOException {
    return new TextStream(whole.isPresent() ? new WholeText(whole.get()) : runs());
  }

  private Runs runs() throws IOException {
    InputStream in = source.open();
    try {
      in.skipNBytes(choice.start());
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return charset().equals(UTF_8) ? new Utf8Runs(in, run) : new DecodingRuns(in, charset(), run);
  }

  private String decodedHead() {
    int length = headBytes.length - choice.start();
    var decoding = new Decoding(charset(), new Position(), new Problems(), length);
    decoding.decode(ByteBuffer.wrap(headBytes, choice.start(), length), headBytes.length < HEAD);
    return decoding.take(Math.min(decoding.length(), HEAD));
  }
}
