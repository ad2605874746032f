package dev.cuecard.fetch;

import java.io.Serial;
import java.net.URI;

/// An address gave no answer, or another than was expected. The message names the address, what was
/// expected and what was got.
public final class FetchFailed extends Exception {
  @Serial private static final long serialVersionUID = 1;
  private static final int LONGEST_ADDRESS = 200;

  /// A failure of `address`.
  ///
  /// @param message `expected JSON, got text/html "Too many requests"`
  public FetchFailed(URI address, String message) {
    super(shortened(address.toString()) + ": " + message);
  }

  private static String shortened(String address) {
    return address.length() <= LONGEST_ADDRESS
        ? address
        : address.substring(0, LONGEST_ADDRESS) + "…";
  }
}
