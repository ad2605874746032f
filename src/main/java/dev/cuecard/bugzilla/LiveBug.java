package dev.cuecard.bugzilla;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import dev.cuecard.fetch.Question;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bug at a live Bugzilla, which hands it out as JSON (bugzilla.readthedocs.io, WebService API):
///
/// ```
/// address = origin folder "/show_bug.cgi?id=" number
///         | origin-of-bugzilla "/" number
/// ```
///
/// @param folder the address of the Bugzilla, ending in a slash
public record LiveBug(URI folder, long number) {
  private static final Pattern PAGE = Pattern.compile("(?:.*&)?id=(\\d{1,9})(?:&.*)?");
  private static final Pattern SHORT = Pattern.compile("/(\\d{1,9})");
  private static final String SCRIPT = "show_bug.cgi";

  /// The three answers that make up a bug.
  ///
  /// @param bug its fields: `{"bugs": [{…}]}`
  /// @param comments the first is the description: `{"bugs": {"7": {"comments": […]}}}`
  /// @param history how its fields changed: `{"bugs": [{"history": […]}]}`
  public record Answers(String bug, String comments, String history) {}

  /// The bug that an address names; no other address of a Bugzilla, and of nothing else.
  public static Optional<LiveBug> of(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    String host = address.getHost() == null ? "" : address.getHost();
    if (path.endsWith("/" + SCRIPT) && address.getRawQuery() != null) {
      return number(PAGE.matcher(address.getRawQuery()))
          .map(number -> new LiveBug(address.resolve("./"), number));
    }
    return host.startsWith("bugzilla.")
        ? number(SHORT.matcher(path)).map(number -> new LiveBug(address.resolve("/"), number))
        : Optional.empty();
  }

  private static Optional<Long> number(Matcher match) {
    return match.matches() ? Optional.of(Long.parseLong(match.group(1))) : Optional.empty();
  }

  /// The address of its page.
  public URI page() {
    return folder.resolve(SCRIPT + "?id=" + number);
  }

  /// Asks for all of it.
  ///
  /// @throws FetchFailed if a part of it is not to be had
  public Answers fetch(Fetcher fetcher) throws FetchFailed {
    return new Answers(
        answer("", fetcher), answer("/comment", fetcher), answer("/history", fetcher));
  }

  private String answer(String part, Fetcher fetcher) throws FetchFailed {
    return fetcher.fetch(Question.of(folder.resolve("rest/bug/" + number + part))).json();
  }
}
