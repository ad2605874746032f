package dev.cuecard.format.broadcast.stl;

import dev.cuecard.encoding.Encoded;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// The blocks of an EBU STL file, one after the other.
final class StlBlocks implements AutoCloseable {
  private final InputStream in;
  private final byte[] first;
  private int number;
  private int cut;

  StlBlocks(Encoded file) throws IOException {
    in = file.bytes();
    first = in.readNBytes(Gsi.LENGTH);
  }

  Gsi gsi() {
    return new Gsi(first);
  }

  /// Whether the file ends before its first block does.
  boolean isHeaderCut() {
    return first.length < Gsi.LENGTH;
  }

  /// The next block. The last may be cut off: what is missing counts as unused.
  Optional<Tti> next() throws IOException {
    byte[] block = in.readNBytes(Tti.LENGTH);
    cut = block.length == 0 ? cut : block.length % Tti.LENGTH;
    if (block.length < Tti.LEAST) {
      return Optional.empty();
    }
    byte[] whole = Arrays.copyOf(block, Tti.LENGTH);
    Arrays.fill(whole, block.length, Tti.LENGTH, (byte) StlText.UNUSED);
    return Optional.of(new Tti(++number, whole));
  }

  /// How many blocks there were so far.
  int count() {
    return number;
  }

  /// How many bytes the last block has if it is cut off, else 0.
  int cut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
