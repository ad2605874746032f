package dev.cuecard.index;

/// There is no index that can be searched; building it anew helps.
public final class UnusableIndex extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableIndex(String message, Throwable cause) {
    super(message, cause);
  }
}
