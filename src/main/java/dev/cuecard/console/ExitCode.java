package dev.cuecard.console;

/// What the program's exit code says.
public final class ExitCode {
  /// Found, or done.
  public static final int FINE = 0;

  /// Nothing found; or a check has findings.
  public static final int NOTHING = 1;

  /// The command line or a query is not understood.
  public static final int USAGE = 2;

  /// Some input could not be read, or the corpus or index not written; what could be done was done.
  public static final int UNREADABLE = 3;

  /// A fault of the program's own.
  public static final int OUR_FAULT = 70;

  private ExitCode() {}
}
