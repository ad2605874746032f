package dev.cuecard.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The right to write, held as an operating system's lock on a file, which a crash releases. The
/// holder writes into the file who it is.
final class CorpusLock implements AutoCloseable {
  private static final long LOOK_AGAIN_MS = 100;

  /// Who of this process holds or wants which file, asked before the file is touched: POSIX takes a
  /// process's lock away as soon as the process closes any channel to the file.
  private static final Map<Path, String> HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private CorpusLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  static CorpusLock acquire(Path file, String purpose, Duration patience, Consumer<String> waiting)
      throws IOException, CorpusLocked {
    Instant giveUp = Instant.now().plus(patience);
    String name = name(purpose);
    String other = HERE.putIfAbsent(file, name);
    if (other != null) {
      waiting.accept(other);
    }
    while (other != null) {
      if (Instant.now().isAfter(giveUp)) {
        throw new CorpusLocked(other);
      }
      pause();
      other = HERE.putIfAbsent(file, name);
    }
    try {
      return acquire(file, name, giveUp, waiting);
    } catch (IOException | CorpusLocked | RuntimeException e) {
      HERE.remove(file);
      throw e;
    }
  }

  private static CorpusLock acquire(
      Path file, String name, Instant giveUp, Consumer<String> waiting)
      throws IOException, CorpusLocked {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        waiting.accept(holder(channel));
      }
      while (lock == null) {
        if (Instant.now().isAfter(giveUp)) {
          throw new CorpusLocked(holder(channel));
        }
        pause();
        lock = channel.tryLock();
      }
      sign(channel, name);
      return new CorpusLock(file, channel, lock);
    } catch (IOException | CorpusLocked | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(LOOK_AGAIN_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the lock", e);
    }
  }

  private static String name(String purpose) {
    return "process %d (%s, since %s)"
        .formatted(
            ProcessHandle.current().pid(), purpose, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static void sign(FileChannel channel, String name) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(200);
    channel.read(text, 0);
    String name = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    return name.isEmpty() ? "another process" : name;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
      lock.release();
    } finally {
      HERE.remove(file);
    }
  }
}
