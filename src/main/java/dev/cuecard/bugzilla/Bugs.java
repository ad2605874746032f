package dev.cuecard.bugzilla;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Sha256;
import dev.cuecard.document.Source;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.fetch.Fetcher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What Bugzilla exports: answers of its REST API and XML, each with any number of bugs.
///
/// ```java
/// if (Bugs.areIn(beginning)) {
///   Bugs.read(text, "bugs.json", sink);
/// }
/// ```
public final class Bugs {
  private Bugs() {}

  /// Whether a text of this beginning is such an export.
  public static boolean areIn(String beginning) {
    return BugJson.recognises(beginning) || BugXml.recognises(beginning);
  }

  /// Reads `text` in time linear in its length.
  ///
  /// @param uri what the corpus names the file
  public static void read(String text, String uri, DocumentSink sink) {
    if (BugXml.recognises(text)) {
      new BugXml(uri, sink).read(text);
    } else {
      new BugJson(uri, Optional.empty(), sink).read(text);
    }
  }

  /// What the bugs in `text` were read from.
  static Source source(String format, String uri, String text) {
    String hash = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    return Source.of(format).readFrom(uri, hash, Optional.of("utf-8"));
  }

  /// Asks a tracker for `bug`.
  ///
  /// @throws FetchFailed if it is not to be had
  public static void read(LiveBug bug, Fetcher fetcher, DocumentSink sink) throws FetchFailed {
    LiveBug.Answers answers = bug.fetch(fetcher);
    new BugJson(bug.page().toString(), Optional.of(bug.folder().toString()), sink)
        .read(answers.bug() + answers.comments() + answers.history());
  }
}
