package dev.cuecard.embedding;

/// There is no sentence model to use; the message says in a line what is missing. What does not
/// need one works without.
public final class UnusableModel extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableModel(String message) {
    super(message);
  }

  UnusableModel(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
