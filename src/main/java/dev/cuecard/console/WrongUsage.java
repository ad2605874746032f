package dev.cuecard.console;

/// What the user asked for cannot be meant; the message says what was expected.
public final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  public WrongUsage(String message) {
    super(message);
  }
}
