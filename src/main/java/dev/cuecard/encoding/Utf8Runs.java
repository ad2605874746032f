package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fast way for what most files are: bytes are cut into runs after a line end, where no
/// character of UTF-8 can be cut, and a run without a fault becomes text at once.
final class Utf8Runs implements Runs {
  private static final int FIRST = 1 << 16;

  private final InputStream in;
  private final int size;
  private final Position position = new Position();
  private final Problems problems = new Problems();
  private byte[] buffer;
  private int from;
  private int to;
  private boolean ended;

  /// @param in from the first byte of the text
  /// @param size of a run, in bytes
  Utf8Runs(InputStream in, int size) {
    this.in = in;
    this.size = size;
    buffer = new byte[Math.min(FIRST, size)];
  }

  @Override
  public Optional<String> next() throws IOException {
    int end = endOfRun();
    if (end == from) {
      return Optional.empty();
    }
    int length = LineFeeds.put(buffer, from, end) - from;
    String run = new String(buffer, from, length, StandardCharsets.UTF_8);
    String text = run.indexOf(Decoding.REPLACEMENT) < 0 ? sound(run) : mended(length);
    from = end;
    return Optional.of(text);
  }

  @Override
  public List<Problem> problems() {
    return problems.list();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private String sound(String run) {
    position.pass(run);
    return run;
  }

  private String mended(int length) {
    var decoding = new Decoding(StandardCharsets.UTF_8, position, problems, length);
    decoding.decode(ByteBuffer.wrap(buffer, from, length), true);
    return decoding.take(decoding.length());
  }

  /// Reads on until the buffer holds a run, and says where that ends.
  private int endOfRun() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    read();
    while (!ended && buffer.length < size) {
      grow(size);
    }
    int end = endOfLines();
    while (!ended && end == 0 && buffer.length < size * LONGEST_LINE) {
      grow(size * LONGEST_LINE);
      end = endOfLines();
    }
    return ended ? to : end > 0 ? end : endOfCharacters();
  }

  private void grow(int most) throws IOException {
    buffer = Arrays.copyOf(buffer, Math.min(most, buffer.length * 2));
    read();
  }

  private void read() throws IOException {
    to += in.readNBytes(buffer, to, buffer.length - to);
    ended = to < buffer.length;
  }

  /// Past the last line end that no line feed can follow, 0 if there is none.
  private int endOfLines() {
    int end = to;
    while (end > 0 && buffer[end - 1] != '\n' && (buffer[end - 1] != '\r' || end == to)) {
      end--;
    }
    return end;
  }

  /// Before a character that is cut off at the end of the buffer, and before a carriage return.
  private int endOfCharacters() {
    if (buffer[to - 1] == '\r') {
      return to - 1;
    }
    for (int i = to - 1; i >= to - 3; i--) {
      int first = buffer[i] & 0xFF;
      if (first >= 0xC0) {
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        return i + length > to ? i : to;
      }
    }
    return to;
  }
}
