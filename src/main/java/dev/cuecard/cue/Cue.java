package dev.cuecard.cue;

import java.util.List;
import java.util.Optional;

/// One caption: what is said or shown, and when.
///
/// @param text the words, lines separated by `\n`, markup as the source has it
/// @param id the cue's own identifier where its format has one
/// @param voice who speaks, where known
/// @param settings where it is shown, in the source format's own notation
public record Cue(
    TimeSpan span,
    String text,
    Optional<String> id,
    Optional<String> voice,
    Optional<String> settings) {

  public Cue(TimeSpan span, String text) {
    this(span, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Cue(long start, long end, String text) {
    this(new TimeSpan(start, end), text);
  }

  /// The same cue at another time.
  public Cue at(TimeSpan other) {
    return new Cue(other, text, id, voice, settings);
  }

  /// What is said, on one line: without tags, entities resolved, blanks folded.
  public String words() {
    return PlainText.of(text);
  }

  /// What is shown, line by line: like [#words], but broken where the source breaks it. Lines that
  /// show nothing are left out, and so are ruby readings, which stand beside a line, not in it.
  public List<String> lines() {
    return PlainText.lines(text);
  }

  /// Whether it stands for a cue without words: Open edX sends `....` where a transcript has an
  /// empty cue, because Translate refuses blank messages (wikimedia/openedx-wikilearn-features).
  public boolean isPlaceholder() {
    return isPlaceholder(text);
  }

  /// Whether `text` is such a placeholder: blank, or nothing but dots.
  public static boolean isPlaceholder(String text) {
    return text.chars().allMatch(c -> c == '.' || Character.isWhitespace(c));
  }
}
