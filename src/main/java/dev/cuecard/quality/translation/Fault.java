package dev.cuecard.quality.translation;

import dev.cuecard.quality.Finding;
import java.util.List;
import java.util.Locale;

/// What is wrong with a translation, as data: the words for it are those of a reader's language, in
/// the message files of [dev.cuecard.wording].
///
/// @param facts what it is told with, in the order of its kind
/// @param isInSource whether the source has it too, so that who translates cannot help it
public record Fault(Kind kind, List<Fact> facts, boolean isInSource) {
  public Fault {
    facts = List.copyOf(facts);
  }

  static Fault of(Kind kind, Fact... facts) {
    return new Fault(kind, List.of(facts), false);
  }

  Fault alsoInSource(boolean also) {
    return new Fault(kind, facts, also);
  }

  /// All that can be said.
  public enum Kind {
    /// There is no text.
    NOTHING,
    ONLY_DOTS,
    SOURCE_AGAIN,
    SOURCE_WITHIN,
    /// Of what should be there.
    MISSING,
    /// Of what should be there, and what is there in its place.
    REPLACED,
    /// Of a word or sign.
    TWICE,
    QUESTION_LOST,
    QUESTION_ADDED,
    BRACKET_UNPAIRED,
    QUOTE_UNPAIRED,
    /// Of the tags of the source.
    TAGS_LOST,
    /// Of the tags of the translation.
    TAGS_ADDED,
    /// Of the tags of the source and those of the translation.
    TAGS_CHANGED,
    FOREIGN_LETTERS,
    /// Of a word.
    MIXED_LETTERS,
    /// By a character that nobody sees.
    DIRECTION_FORCED,
    DIRECTION_UNPAIRED,
    MUCH_LONGER,
    MUCH_SHORTER,
    /// Of the translation that the same source has elsewhere.
    ELSEWHERE,
    /// Of how it may be translated, and the term.
    TERM,
    /// Of what its cue breaks.
    TOO_FAST,
    /// Of how many lines it takes, how many characters they have, and how many lines may be.
    TOO_MANY_LINES;

    /// Its name in message files: `only-dots`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Something that a fault is told with.
  public sealed interface Fact {
    /// Words, signs or tags as they stand in a text, or should.
    record Quote(String text) implements Fact {}

    /// Several, each of which is meant.
    record Quotes(List<String> texts) implements Fact {
      public Quotes {
        texts = List.copyOf(texts);
      }
    }

    /// Several, of which one would do.
    record Choice(List<String> texts) implements Fact {
      public Choice {
        texts = List.copyOf(texts);
      }
    }

    record Count(int number) implements Fact {}

    /// What the checks of subtitles say.
    record OfCue(Finding finding) implements Fact {}
  }
}
