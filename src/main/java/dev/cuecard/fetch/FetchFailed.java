package dev.cuecard.fetch;

import java.io.Serial;
import java.net.URI;

/// An address gave no answer, or another than was expected. The message names the address, what was
/// expected and what was got.
public final class FetchFailed extends Exception {
  @Serial private static final long serialVersionUID = 1;
  private static final int LONGEST_ADDRESS = 200;

  private final boolean isAnswered;
  private final String reason;

  /// There is no answer to be had from `address`, or none that can be used.
  ///
  /// @param message `expected at most 5 redirects, got more`
  public FetchFailed(URI address, String message) {
    this(address, message, false);
  }

  private FetchFailed(URI address, String message, boolean isAnswered) {
    super(shortened(address.toString()) + ": " + message);
    this.isAnswered = isAnswered;
    this.reason = message;
  }

  /// What is at `address` is something else.
  ///
  /// @param message `expected JSON, got text/html "Fish prices"`
  public static FetchFailed answered(URI address, String message) {
    return new FetchFailed(address, message, true);
  }

  /// The message without the address.
  public String reason() {
    return reason;
  }

  /// Whether the server did answer, only not as was expected: another address may do.
  public boolean isAnswered() {
    return isAnswered;
  }

  private static String shortened(String address) {
    return address.length() <= LONGEST_ADDRESS
        ? address
        : address.substring(0, LONGEST_ADDRESS) + "…";
  }
}
