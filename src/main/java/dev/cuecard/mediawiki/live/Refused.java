package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import java.io.Serial;
import java.net.URI;

/// The wiki understood a question and has no answer to it: `The page you specified doesn't exist.`
final class Refused extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  Refused(String info) {
    super("the wiki answered: " + info);
    this.reason = "the wiki answered: " + info;
  }

  /// The same where nothing can go on without an answer.
  FetchFailed failure(URI endpoint) {
    return FetchFailed.answered(endpoint, reason);
  }
}
