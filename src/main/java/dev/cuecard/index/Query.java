package dev.cuecard.index;

import java.util.List;
import java.util.stream.Stream;

/// What is looked for. Each part names text as typed; how it becomes terms depends on the language
/// of what is searched.
public sealed interface Query {
  /// Whether it asks for no words, only for what is true of a document: it finds documents.
  default boolean isRestriction() {
    return false;
  }

  /// What can be looked for in words or in a label.
  sealed interface Value extends Query {
    String text();
  }

  /// A word in any of its forms; text that the language writes as several words, all of them side
  /// by side.
  record Word(String text) implements Value {}

  /// These words exactly as spoken, side by side, wherever cues begin and end.
  record Phrase(String text) implements Value {}

  /// Any word that begins so.
  record Prefix(String text) implements Value {}

  /// Any word that is at most `edits` (0 to 2) letters off.
  record Fuzzy(String text, int edits) implements Value {}

  /// Passages of documents that have this about them.
  record Restriction(Facet facet, Value value) implements Query {
    @Override
    public boolean isRestriction() {
      return true;
    }
  }

  /// All of `all`, none of `none`, and the more of `any` the better; at least one of `any` if `all`
  /// asks for no words. Asking twice for the same is asking once.
  record Clauses(List<Query> all, List<Query> any, List<Query> none) implements Query {
    public Clauses {
      all = all.stream().distinct().toList();
      any = any.stream().distinct().toList();
      none = none.stream().distinct().toList();
    }

    @Override
    public boolean isRestriction() {
      return Stream.concat(all.stream(), any.stream()).allMatch(Query::isRestriction);
    }
  }

  /// What a [Restriction] can be about, by the name it has in a query.
  enum Facet {
    LANG,
    KIND,
    COLLECTION,
    TITLE,
    /// A document's id.
    DOCUMENT
  }
}
