package dev.cuecard.quality.translation;

import dev.cuecard.language.Script;
import dev.cuecard.language.Word;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How terms are to be translated. A term counts as translated rightly if the words of one of its
/// translations are there in any form: as far as their beginnings go.
public final class Glossary {
  /// So many letters of a word may be its ending.
  private static final int ENDING = 3;

  private static final int SHORTEST_STEM = 3;

  /// By the words of each term.
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(String term, List<String> translations) {}

  /// Adds a translation of a term.
  public void add(String term, String translation) {
    String words = joined(term);
    if (!words.isEmpty() && !translation.isBlank()) {
      entries
          .computeIfAbsent(words, _ -> new Entry(lower(term.strip()), new ArrayList<>()))
          .translations
          .add(translation.strip());
    }
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /// What is wrong, if a term of `source` is not translated in `text` as it should be.
  Optional<Fault> fault(String source, String text) {
    String words = " " + joined(source) + " ";
    return entries.entrySet().stream()
        .filter(entry -> words.contains(apart(entry.getKey())))
        .map(Map.Entry::getValue)
        .filter(entry -> entry.translations.stream().noneMatch(known -> isIn(known, text)))
        .map(entry ->
            Fault.of(Kind.TERM, new Fact.Choice(entry.translations), new Fact.Quote(entry.term)))
        .findFirst();
  }

  /// The words of a term as they stand among others, with blanks around them if their script has
  /// any.
  private static String apart(String words) {
    return Script.isWithoutBlanks(words.codePointAt(0)) ? words : " " + words + " ";
  }

  private static boolean isIn(String translation, String text) {
    String all = lower(text);
    return words(translation).stream().allMatch(word -> all.contains(stem(word)));
  }

  private static String stem(String word) {
    int letters = Math.max(SHORTEST_STEM, word.length() - ENDING);
    return word.substring(0, Math.min(letters, word.length()));
  }

  private static String joined(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    return Word.of(text).stream().map(word -> lower(word.text())).toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
