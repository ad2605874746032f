package dev.cuecard.index.query;

import dev.cuecard.index.query.match.Distance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is looked for. Each part names text as typed; how it becomes terms depends on the language
/// of what is searched.
public sealed interface Query {
  /// Whether it asks for no words, only for what is true of a document: it finds documents.
  default boolean isRestriction() {
    return false;
  }

  /// The words that are wanted but need not be there as they stand, in any form and any order.
  default List<String> words() {
    return List.of();
  }

  /// The languages, without region, for which its words have been translated.
  default Set<String> renderedIn() {
    return Set.of();
  }

  /// What can be looked for in words or in a label.
  sealed interface Value extends Query {
    String text();
  }

  /// A word in any of its forms; text that the language writes as several words, all of them side
  /// by side.
  record Word(String text) implements Value {
    @Override
    public List<String> words() {
      return List.of(text);
    }
  }

  /// A word in any of its forms; in other languages, what it may be called there.
  ///
  /// @param renderings by language, without region, as one group: each counts by its weight, and
  ///   together they rank as the word does. Of an empty group nothing is looked for. Where there is
  ///   no group the word itself is.
  record Rendered(String text, Map<String, List<Rendering>> renderings) implements Value {
    public Rendered {
      renderings = Map.copyOf(renderings);
    }

    @Override
    public Set<String> renderedIn() {
      return renderings.keySet();
    }

    @Override
    public List<String> words() {
      return List.of(text);
    }
  }

  /// What a word may be called in another language.
  ///
  /// @param text a word; of several each counts for its part
  /// @param weight of an occurrence, above 0 and at most 1
  record Rendering(String text, double weight) {}

  /// These words exactly as spoken, wherever cues begin and end: side by side, or moved apart by at
  /// most `slop` words in all. Two words that change places have moved by two.
  record Phrase(String text, int slop) implements Value {
    /// Of words side by side.
    public Phrase(String text) {
      this(text, 0);
    }
  }

  /// Any word that begins so.
  record Prefix(String text) implements Value {}

  /// Any word of this form, where `?` is one letter and `*` any number of them.
  record Wildcard(String text) implements Value {}

  /// Any word that is at most `edits` (0 to 2) letters off.
  record Fuzzy(String text, int edits) implements Value {}

  /// Any word that this [RegularExpression] describes from its first letter to its last.
  record Regex(String text) implements Value {}

  /// One of `left` and one of `right`, one after the other in any order, no further apart than
  /// `distance`.
  record Within(List<Value> left, List<Value> right, Distance distance) implements Query {
    public Within {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /// What is like this place of a document: what shares the words that are most its own. The place
  /// itself is left out.
  ///
  /// @param time in a recording, in ms
  record Near(String document, long time) implements Query {}

  /// Passages of documents that have this about them.
  record Restriction(Facet facet, Value value) implements Query {
    @Override
    public boolean isRestriction() {
      return true;
    }
  }

  /// Passages of which this is known and lies between two values, both included.
  record Range(Measure measure, long from, long to) implements Query {
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
    public Set<String> renderedIn() {
      return Stream.concat(all.stream(), any.stream())
          .flatMap(query -> query.renderedIn().stream())
          .collect(Collectors.toSet());
    }

    @Override
    public List<String> words() {
      return Stream.concat(all.stream(), any.stream()).flatMap(q -> q.words().stream()).toList();
    }

    @Override
    public boolean isRestriction() {
      return Stream.concat(all.stream(), any.stream()).allMatch(Query::isRestriction);
    }
  }

  /// What a [Restriction] can be about.
  enum Facet {
    LANG,
    KIND,
    COLLECTION,
    TITLE,
    /// Who says it: the voice of a cue, the author of a post or comment.
    SPEAKER,
    /// Where the words of a track come from; written text counts as a person's.
    ORIGIN,
    /// A document's id.
    ID
  }

  /// What a [Range] can be about.
  enum Measure {
    /// When it was written, in ms since 1970 (UTC).
    DATE,
    /// How long the recording is, in ms.
    DURATION
  }
}
