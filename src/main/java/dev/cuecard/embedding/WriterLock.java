package dev.cuecard.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right to add to a file, which one has at a time: a lock of the operating system, which a
/// crash releases.
final class WriterLock implements AutoCloseable {
  /// What this process has, asked before a file is touched: POSIX takes a process's lock away as
  /// soon as the process closes any channel to the file.
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// The right, unless another has it.
  ///
  /// @param file which nobody opens for anything else
  static Optional<WriterLock> tryAcquire(Path file) throws IOException {
    if (!HERE.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean acquired = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      acquired = channel.tryLock() != null;
      return acquired ? Optional.of(new WriterLock(file, channel)) : Optional.empty();
    } finally {
      if (!acquired) {
        HERE.remove(file);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      HERE.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release " + file, e);
    }
  }
}
