package dev.cuecard.quality.translation;

import dev.cuecard.cue.Cue;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.quality.TextLength;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be wrong with a translation as a whole.
final class Faults {
  private static final String QUESTION_MARKS = "?？؟՞";

  /// Greek has the sign that others have for a semicolon.
  private static final String GREEK_QUESTION_MARKS = "?;\u037e";

  /// English asks for assent where others just tell.
  private static final Pattern ASKS_NOTHING =
      Pattern.compile("[,.] (right|ok|okay|yeah|huh|yes|no)\\?\\W*$", Pattern.CASE_INSENSITIVE);

  private static final String CLOSERS = "\"'”’»)]」』）";

  /// Fewer words may be a name, or the same in both languages.
  private static final int WORDS_OF_A_NAME = 4;

  /// How long a translation from English is, in characters, where that is far from as long.
  private static final Map<String, Double> LENGTHS =
      Map.of("zh", 0.35, "ja", 0.45, "ko", 0.55, "yue", 0.35, "ar", 0.85, "he", 0.8);

  private static final double TOO_UNLIKE = 3;
  private static final int LONG_ENOUGH_TO_TELL = 30;

  private Faults() {}

  static Optional<Fault> empty(Pairing pair) {
    return pair.text().isBlank() ? Optional.of(Fault.of(Kind.NOTHING)) : Optional.empty();
  }

  static Optional<Fault> placeholder(Pairing pair) {
    boolean dots = !pair.text().isBlank() && Cue.isPlaceholder(pair.text());
    return dots && !Cue.isPlaceholder(pair.source())
        ? Optional.of(Fault.of(Kind.ONLY_DOTS))
        : Optional.empty();
  }

  /// The source may be cut by lines of the translation, as where each line stands in both
  /// languages.
  static Optional<Fault> copied(Pairing pair) {
    List<String> source = words(pair.source());
    if (source.size() < WORDS_OF_A_NAME || !isIn(source, words(pair.text()))) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.of(
            fold(pair.text()).equals(fold(pair.source()))
                ? Kind.SOURCE_AGAIN
                : Kind.SOURCE_WITHIN));
  }

  private static List<String> words(String text) {
    return Word.of(fold(text)).stream().map(Word::text).toList();
  }

  /// Whether all of `words` stand in `text` in their order, whatever else does.
  private static boolean isIn(List<String> words, List<String> text) {
    int found = 0;
    for (String word : text) {
      if (found < words.size() && word.equals(words.get(found))) {
        found++;
      }
    }
    return found == words.size();
  }

  private static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// Thai and its neighbours write no question mark, and Japanese need not.
  static Optional<Fault> question(Pairing pair) {
    if (pair.isTo("ja", "th", "lo", "km", "my") || pair.text().isBlank()) {
      return Optional.empty();
    }
    String sourceMarks = marks(pair.sourceLanguage());
    String marks = marks(pair.language());
    if (isQuestion(pair.source(), sourceMarks)
        && !ASKS_NOTHING.matcher(pair.source()).find()
        && !hasAny(pair.around().text(), marks)) {
      return Optional.of(Fault.of(Kind.QUESTION_LOST));
    }
    return isQuestion(pair.text(), marks) && !hasAny(pair.around().source(), sourceMarks)
        ? Optional.of(Fault.of(Kind.QUESTION_ADDED))
        : Optional.empty();
  }

  private static String marks(Language language) {
    return language.primary().equals("el") ? GREEK_QUESTION_MARKS : QUESTION_MARKS;
  }

  private static boolean isQuestion(String text, String marks) {
    int last = text.length() - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last)) || CLOSERS.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean hasAny(String text, String marks) {
    return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
  }

  static Optional<Fault> length(Pairing pair) {
    double expected =
        pair.source().length()
            * LENGTHS.getOrDefault(pair.language().primary(), 1.1)
            / LENGTHS.getOrDefault(pair.sourceLanguage().primary(), 1.0);
    double length = TextLength.CHARACTERS.of(pair.text());
    if (Math.max(expected, length) < LONG_ENOUGH_TO_TELL
        || pair.text().isBlank()
        || (length < expected * TOO_UNLIKE && length * TOO_UNLIKE > expected)
        || copied(pair).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Fault.of(length > expected ? Kind.MUCH_LONGER : Kind.MUCH_SHORTER));
  }
}
