package dev.cuecard.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The right to write, held as an operating system's lock on a file, which a crash releases. The
/// holder writes into the file who it is.
final class CorpusLock implements AutoCloseable {
  private static final long LOOK_AGAIN_MS = 100;

  private final FileChannel channel;
  private final FileLock lock;

  private CorpusLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static CorpusLock acquire(Path file, String purpose, Duration patience, Consumer<String> waiting)
      throws IOException, CorpusLocked {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      Instant giveUp = Instant.now().plus(patience);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        waiting.accept(holder(channel));
      }
      while (lock == null) {
        if (Instant.now().isAfter(giveUp)) {
          throw new CorpusLocked(holder(channel));
        }
        pause();
        lock = tryLock(channel);
      }
      sign(channel, purpose);
      return new CorpusLock(channel, lock);
    } catch (IOException | CorpusLocked | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this process
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

  private static void sign(FileChannel channel, String purpose) throws IOException {
    String name =
        "process %d (%s, since %s)"
            .formatted(
                ProcessHandle.current().pid(),
                purpose,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
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
    }
  }
}
