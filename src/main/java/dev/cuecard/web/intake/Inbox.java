package dev.cuecard.web.intake;

import dev.cuecard.web.http.Refusal;
import java.util.Optional;

/// Reads what was sent into the corpus, as `ingest` reads a file.
@FunctionalInterface
public interface Inbox {
  /// What is said of something that was sent.
  ///
  /// @param name of the file: letters, digits, `.`, `-` and `_` only
  /// @param language of what does not name its own
  /// @param collection of what does not name its own
  record Sent(String name, Optional<String> language, Optional<String> collection) {}

  /// What became of it, as `docs/schema/ingest.schema.json` describes it.
  ///
  /// @throws Refusal if it cannot be read now
  String read(Sent sent, byte[] content) throws Refusal;
}
