package dev.cuecard.embedding;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/// The vectors that a model has made of texts, in a file for each model, found by the text. Used by
/// many threads at once. It may be deleted at any time.
///
/// The file is a row of records of one size, to which records are only added. Where a crash cut one
/// off, or left zeros, it is as if that had not been written.
///
/// One process at a time adds to it; who opens it meanwhile reads what is there and keeps nothing.
public final class VectorStore implements AutoCloseable {
  private static final int RECORDS_AT_ONCE = 1024;

  private final Path file;
  private final FileChannel channel;
  private final Optional<WriterLock> lock;
  private final VectorRecord record;
  private final RecordNumbers numbers = new RecordNumbers();
  private final Optional<VectorStore> second;
  private int records;

  private VectorStore(Path file, int dimensions, Optional<VectorStore> second) throws IOException {
    this.file = file;
    this.second = second;
    this.record = new VectorRecord(dimensions);
    this.lock = WriterLock.tryAcquire(file.resolveSibling(file.getFileName() + ".lock"));
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    findRecords();
  }

  /// The vectors of `model`, and of the one asked beside it, in `folder`, which is made if there is
  /// none.
  public static VectorStore open(Path folder, SentenceModel model) {
    return open(
        folder,
        model.ownId(),
        model.dimensions(),
        model.second().map(second -> open(folder, second)));
  }

  static VectorStore open(Path folder, String model, int dimensions) {
    return open(folder, model, dimensions, Optional.empty());
  }

  private static VectorStore open(
      Path folder, String model, int dimensions, Optional<VectorStore> second) {
    Path file = folder.toAbsolutePath().normalize().resolve(model + ".int16");
    try {
      Files.createDirectories(folder);
      return new VectorStore(file, dimensions, second);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + file, e);
    }
  }

  private void findRecords() throws IOException {
    int all = (int) Math.min(channel.size() / record.bytes(), Integer.MAX_VALUE);
    ByteBuffer buffer = ByteBuffer.allocateDirect(RECORDS_AT_ONCE * record.bytes());
    while (records < all) {
      int some = Math.min(RECORDS_AT_ONCE, all - records);
      read(buffer.clear().limit(some * record.bytes()), records);
      for (; buffer.hasRemaining(); records++) {
        int next = buffer.position() + record.bytes();
        if (record.isWhole(buffer)) {
          numbers.put(TextHash.read(buffer).high(), records);
        }
        buffer.position(next);
      }
    }
  }

  /// Fills `buffer` with what begins at the record of this number.
  private void read(ByteBuffer buffer, int number) throws IOException {
    long start = (long) number * record.bytes();
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, start + buffer.position()) < 0) {
        throw new EOFException(file + " has become shorter");
      }
    }
    buffer.flip();
  }

  /// The vector of `text`: the one remembered, or else what `made` gives, which is remembered.
  public float[] vector(String text, Supplier<float[]> made) {
    TextHash hash = TextHash.of(text);
    return find(hash).orElseGet(() -> add(hash, made.get()));
  }

  private synchronized Optional<float[]> find(TextHash hash) {
    int number = numbers.get(hash.high());
    if (number < 0) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.allocate(record.bytes());
    try {
      read(buffer, number);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return record.read(buffer, hash);
  }

  /// The vector as it will be found, whether or not it could be kept.
  private synchronized float[] add(TextHash hash, float[] vector) {
    ByteBuffer buffer = record.write(hash, vector);
    if (lock.isPresent()) {
      try {
        long start = (long) records * record.bytes();
        while (buffer.hasRemaining()) {
          channel.write(buffer, start + buffer.position());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file, e);
      }
      numbers.put(hash.high(), records++);
    }
    return record.read(buffer.rewind(), hash).orElseThrow();
  }

  /// Those of the model asked beside this one.
  public Optional<VectorStore> second() {
    return second;
  }

  @Override
  public void close() {
    second.ifPresent(VectorStore::close);
    try (channel) {
      lock.ifPresent(WriterLock::close);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }
}
