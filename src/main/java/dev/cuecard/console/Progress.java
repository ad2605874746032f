package dev.cuecard.console;

import java.util.Locale;

/// A progress bar on stderr for a person who has waited for a second.
public final class Progress implements AutoCloseable {
  private static final long PATIENCE_NS = 1_000_000_000L;
  private static final long STEP_NS = 100_000_000L;
  private static final int WIDTH = 30;

  private final Console console;
  private final String what;
  private final long start = System.nanoTime();
  private long shown;

  public Progress(Console console, String what) {
    this.console = console;
    this.what = what;
  }

  /// Takes note that `done` of `total` are done. May be called from any thread.
  public synchronized void reached(int done, int total) {
    long now = System.nanoTime();
    if (total > 0 && isDue(now)) {
      shown = now;
      int full = (int) ((long) WIDTH * done / total);
      console
          .err()
          .print(
              "\r"
                  + what
                  + " ["
                  + "#".repeat(full)
                  + " ".repeat(WIDTH - full)
                  + "] "
                  + done
                  + "/"
                  + total);
      console.err().flush();
    }
  }

  /// Takes note that `done` of an unknown number are done.
  public synchronized void counted(long done) {
    long now = System.nanoTime();
    if (isDue(now)) {
      shown = now;
      console.err().print("\r" + what + " " + String.format(Locale.ROOT, "%,d", done));
      console.err().flush();
    }
  }

  private boolean isDue(long now) {
    return console.errIsTerminal() && now - start >= PATIENCE_NS && now - shown >= STEP_NS;
  }

  /// Writes something else: a person sees no bar in the middle of it.
  public synchronized void around(Runnable writing) {
    wipe();
    writing.run();
  }

  @Override
  public synchronized void close() {
    wipe();
  }

  private void wipe() {
    if (shown != 0) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      shown = 0;
    }
  }
}
