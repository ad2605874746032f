package dev.cuecard.quality.translation;

import dev.cuecard.language.Word;
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

  private final Map<String, List<String>> terms = new LinkedHashMap<>();

  /// Adds a translation of a term.
  public void add(String term, String translation) {
    if (!term.isBlank() && !translation.isBlank()) {
      terms.computeIfAbsent(lower(term.strip()), _ -> new ArrayList<>()).add(translation.strip());
    }
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /// What is wrong, if a term of `source` is not translated in `text` as it should be.
  Optional<String> fault(String source, String text) {
    String words = " " + String.join(" ", words(source)) + " ";
    for (Map.Entry<String, List<String>> term : terms.entrySet()) {
      if (words.contains(" " + term.getKey() + " ")
          && term.getValue().stream().noneMatch(translation -> isIn(translation, text))) {
        return Optional.of(
            "expected \""
                + String.join("\" or \"", term.getValue())
                + "\" for \""
                + term.getKey()
                + '"');
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(String translation, String text) {
    String all = lower(text);
    return words(translation).stream().allMatch(word -> all.contains(stem(word)));
  }

  private static String stem(String word) {
    int letters = Math.max(SHORTEST_STEM, word.length() - ENDING);
    return word.substring(0, Math.min(letters, word.length()));
  }

  private static List<String> words(String text) {
    return Word.of(text).stream().map(word -> lower(word.text())).toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
