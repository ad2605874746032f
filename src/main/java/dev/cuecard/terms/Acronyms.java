package dev.cuecard.terms;

import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What short forms stand for, where a text gives both: “automatic speech recognition (ASR)”,
/// “speech recognition, or ASR”, “ASR (automatic speech recognition)”. The letters of the short
/// form begin words of the long one, in their order, little words aside (after Schwartz and Hearst,
/// “A Simple Algorithm for Identifying Abbreviation Definitions”, PSB 2003, but by whole words).
final class Acronyms {
  private static final String SHORT = "(\\p{Lu}[\\p{Lu}\\p{N}&-]{1,9})s?";
  private static final Pattern SHORT_LAST =
      Pattern.compile("(?:\\(|, (?:or|o|ou|или|أو) )" + SHORT + "(?:\\)|[,.])");
  private static final Pattern SHORT_FIRST =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + SHORT + " \\(([^()]{4,80})\\)");

  private Acronyms() {}

  /// The long forms of the short forms that `sentences` explain; the first explanation counts.
  static Map<String, String> in(List<Segment> sentences) {
    Map<String, String> expansions = new LinkedHashMap<>();
    for (Segment sentence : sentences) {
      String text = sentence.text();
      for (Matcher m = SHORT_LAST.matcher(text); m.find(); ) {
        String acronym = m.group(1);
        expansion(acronym, text.substring(0, m.start()), true)
            .ifPresent(words -> expansions.putIfAbsent(acronym, words));
      }
      for (Matcher m = SHORT_FIRST.matcher(text); m.find(); ) {
        String acronym = m.group(1);
        expansion(acronym, m.group(2), false)
            .ifPresent(words -> expansions.putIfAbsent(acronym, words));
      }
    }
    return expansions;
  }

  /// The fewest last words of `text`, or all of them, that `acronym` is short for.
  private static Optional<String> expansion(String acronym, String text, boolean last) {
    List<Word> words = Word.of(text);
    String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    int most = Math.min(words.size(), 2 * letters.length());
    for (int count = last ? 2 : words.size(); count <= most && count >= 2; count++) {
      int from = words.get(words.size() - count).start();
      String candidate = text.substring(from, words.getLast().end());
      if (isSpelled(letters, words.subList(words.size() - count, words.size()))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /// Whether the first letters of `words` give `letters`: that of the first word, and of the others
  /// all but some.
  private static boolean isSpelled(String letters, List<Word> words) {
    int at = 0;
    for (Word word : words) {
      for (String part : word.text().split("-", -1)) {
        boolean fits =
            at < letters.length()
                && part.toLowerCase(Locale.ROOT).startsWith(letters.substring(at, at + 1));
        if (at == 0 && !fits) {
          return false;
        }
        at += fits ? 1 : 0;
      }
    }
    return at == letters.length() && !letters.isEmpty();
  }
}
