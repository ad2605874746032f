package dev.cuecard.search;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.store.DocumentHeader;
import java.util.List;
import java.util.Optional;

/// A place that answers a query.
///
/// @param language of its text
/// @param locator exactly where: from the start of the cue in which its first matched word is
///   spoken to the end of the cue of its last; of a question, the stretch of talk that answers it
/// @param text the cues or sentences that hold the match, joined by blanks
/// @param highlights what of `text` matched, in order, not overlapping
/// @param speakers who says or writes it, in the order of their first word; empty if unknown
/// @param before the line before it
/// @param after the line after it
/// @param reading what it says in the language of the reader, if that was asked for and is another
/// @param score higher is better; comparable within one search only
public record Moment(
    DocumentHeader document,
    String language,
    Locator locator,
    String text,
    List<Highlight> highlights,
    List<String> speakers,
    Optional<String> before,
    Optional<String> after,
    Optional<Reading> reading,
    double score) {
  public Moment {
    highlights = List.copyOf(highlights);
    speakers = List.copyOf(speakers);
  }

  /// A stretch of a moment's text that matched.
  ///
  /// @param from UTF-16 offset in the text
  /// @param to offset after it
  /// @param locator of the cue or sentence in which it begins
  public record Highlight(int from, int to, Locator locator) {}

  Moment scored(double score) {
    return new Moment(
        document, language, locator, text, highlights, speakers, before, after, reading, score);
  }

  Moment read(Optional<Reading> found) {
    return new Moment(
        document, language, locator, text, highlights, speakers, before, after, found, score);
  }

  /// Whether it is said at the same time in another language.
  boolean isTranslationOf(Moment other) {
    return locator instanceof Locator.Time(TimeSpan own)
        && other.locator instanceof Locator.Time(TimeSpan its)
        && !language.equals(other.language)
        && own.overlaps(its);
  }

  /// Whether it is said in the same track as `other`, and the shorter of the two for the most part
  /// in the longer.
  boolean isMostlySaidWith(Moment other) {
    return locator instanceof Locator.Time(TimeSpan own)
        && other.locator instanceof Locator.Time(TimeSpan its)
        && document.id().equals(other.document.id())
        && language.equals(other.language)
        && own.overlaps(its)
        && 2 * own.shared(its) >= Math.min(own.length(), its.length());
  }

  /// The address that opens the document there.
  public String link() {
    return document.link() + locator.fragment();
  }
}
