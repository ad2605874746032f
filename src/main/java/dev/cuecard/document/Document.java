package dev.cuecard.document;

import java.util.List;
import java.util.Optional;

/// Anything the corpus holds. What all kinds share stands in [About].
public sealed interface Document permits Recording, Page, Discussion, BugReport, Exercise {
  /// The kinds, as [#kind] names them.
  List<String> KINDS = List.of("recording", "page", "discussion", "bug", "exercise");

  About about();

  /// The same document with other catalogue facts.
  Document with(About about);

  /// The message bundle that its text came from, if it came from one.
  default Optional<MessageBundle> bundle() {
    return Optional.empty();
  }

  /// The same with another bundle; what can have none stays as it is.
  default Document withBundle(Optional<MessageBundle> other) {
    return switch (this) {
      case Recording r -> new Recording(r.about(), r.ownTracks(), r.window(), other);
      case Page page -> new Page(page.about(), page.sections(), other);
      case Exercise e ->
          new Exercise(
              e.about(),
              e.type(),
              e.question(),
              e.choices(),
              e.answers(),
              e.hints(),
              e.solution(),
              other);
      case Discussion _, BugReport _ -> this;
    };
  }

  /// Its id, stable when its source is ingested again: `ending-a-partnership-4k2q`.
  default String id() {
    return about().id();
  }

  /// What it is, as `kind:` in a query and `kind` in JSON spell it.
  default String kind() {
    return switch (this) {
      case Recording _ -> "recording";
      case Page _ -> "page";
      case Discussion _ -> "discussion";
      case BugReport _ -> "bug";
      case Exercise _ -> "exercise";
    };
  }
}
