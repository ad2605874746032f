package dev.cuecard.web.http;

/// Why a request gets no answer: it is mistaken, or too much. The reason is told to whoever asked.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /// @param status of HTTP (RFC 9110, 15)
  public Refusal(int status, String reason) {
    super(reason);
    this.status = status;
  }

  public static Refusal badRequest(String reason) {
    return new Refusal(400, reason);
  }

  public static Refusal notFound(String reason) {
    return new Refusal(404, reason);
  }

  public int status() {
    return status;
  }

  /// The reason in words.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
