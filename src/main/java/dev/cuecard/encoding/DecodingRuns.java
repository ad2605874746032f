package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Text of any charset, decoded character by character and then cut into runs.
final class DecodingRuns implements Runs {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int size;
  private final Problems problems = new Problems();
  private final Decoding decoding;
  private final ByteBuffer bytes;
  private boolean ended;

  /// @param in from the first byte of the text
  /// @param size of a run, in characters
  DecodingRuns(InputStream in, Charset charset, int size) {
    this.in = in;
    this.size = size;
    int chunk = Math.clamp(size, 16, CHUNK);
    decoding = new Decoding(charset, new Position(), problems, chunk);
    bytes = ByteBuffer.allocate(chunk);
  }

  @Override
  public Optional<String> next() throws IOException {
    int end = 0;
    for (int enough = size; end == 0 && enough <= size * LONGEST_LINE; enough *= 2) {
      read(enough);
      end = ended ? decoding.length() : decoding.endOfLines();
    }
    int length = end > 0 ? end : endOfCharacters();
    return length == 0 ? Optional.empty() : Optional.of(decoding.take(length));
  }

  @Override
  public List<Problem> problems() {
    return problems.list();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void read(int enough) throws IOException {
    while (!ended && decoding.length() < enough) {
      int room = bytes.remaining();
      int read = in.readNBytes(bytes.array(), bytes.position(), room);
      ended = read < room;
      bytes.position(bytes.position() + read).flip();
      decoding.decode(bytes, ended);
      bytes.compact();
    }
  }

  /// Not between two surrogates.
  private int endOfCharacters() {
    int length = decoding.length();
    return length > 0 && Character.isHighSurrogate(decoding.text().charAt(length - 1))
        ? length - 1
        : length;
  }
}
