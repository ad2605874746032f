package dev.cuecard.cli;

/// What the user asked for cannot be meant; the message says what was expected.
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
