package dev.cuecard.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.function.Predicate;

/// Asks servers on the web, politely: one question at a time, saying who asks, again only when the
/// server had time to recover, packed if the server packs.
///
/// ```java
/// try (Fetcher fetcher = new Fetcher(new UserAgent("1.0", Optional.of("mail@example.org")))) {
///   String bug = fetcher.fetch(Question.of(address)).json();
/// }
/// ```
///
/// A question is put again when the server is busy (429 and 5xx), when its answer is cut off, and
/// when it does not come in time. Nothing but `http` and `https` is asked, and no redirect leads
/// from `https` to `http`.
public final class Fetcher implements AutoCloseable {
  private final Exchange exchange;
  private final Limits limits;
  private final Waiting waiting;
  private boolean hasAnswered;

  public Fetcher(UserAgent userAgent) {
    this(userAgent, Waiting.REAL);
  }

  /// A fetcher that waits by another clock.
  public Fetcher(UserAgent userAgent, Waiting waiting) {
    this(userAgent, waiting, Limits.USUAL);
  }

  Fetcher(UserAgent userAgent, Waiting waiting, Limits limits) {
    this.exchange = new Exchange(userAgent, limits);
    this.limits = limits;
    this.waiting = waiting;
  }

  /// The answer to a question.
  ///
  /// @throws FetchFailed if there is none, or one of another status than 200
  public Fetched fetch(Question question) throws FetchFailed {
    return fetch(question, _ -> false);
  }

  /// The answer to a question.
  ///
  /// @param isBusy whether an answer says, in its own way, that the server is busy
  /// @throws FetchFailed if there is none, or one of another status than 200
  public synchronized Fetched fetch(Question question, Predicate<Fetched> isBusy)
      throws FetchFailed {
    Duration pause = limits.firstPause();
    for (int tries = 1; ; tries++) {
      String got;
      Duration wish = Duration.ZERO;
      try {
        Fetched answer = exchange.answer(question);
        hasAnswered = true;
        if (!answer.isBusy() && !isBusy.test(answer)) {
          return answer.checked();
        }
        got = answer.toString();
        wish = answer.wishedPause(waiting.now());
      } catch (IOException e) {
        got = passingReason(question, e);
      } catch (InterruptedException e) {
        throw interrupted(question);
      }
      if (tries == limits.tries()) {
        throw failed(question, "expected an answer, got %d times: %s".formatted(tries, got));
      }
      pause(question, wish.compareTo(pause) > 0 ? wish : pause, got);
      pause = pause.multipliedBy(2);
    }
  }

  /// What to say of a failure that may pass.
  ///
  /// @throws FetchFailed if it will not: the answer is too long, or there never was a server
  private String passingReason(Question question, IOException e) throws FetchFailed {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof TooLarge) {
      throw failed(question, reason);
    }
    if (e instanceof ConnectException && !hasAnswered) {
      throw failed(
          question,
          "expected a server, got "
              + (isUnknownHost(e) ? "no host of that name" : "no connection"));
    }
    return reason;
  }

  /// Java's client says of a host that it does not know only that there is no connection.
  private static boolean isUnknownHost(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof UnresolvedAddressException)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  private void pause(Question question, Duration wait, String got) throws FetchFailed {
    if (wait.compareTo(limits.longestPause()) > 0) {
      throw failed(
          question, "not to be asked again for %,d s, got: %s".formatted(wait.toSeconds(), got));
    }
    try {
      waiting.pause(wait);
    } catch (InterruptedException e) {
      throw interrupted(question);
    }
  }

  private static FetchFailed interrupted(Question question) {
    Thread.currentThread().interrupt();
    return failed(question, "interrupted");
  }

  private static FetchFailed failed(Question question, String message) {
    return new FetchFailed(question.address(), message);
  }

  /// Hangs up.
  @Override
  public void close() {
    exchange.close();
  }
}
