package dev.cuecard.terms;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.terms.naming.ContentWords;
import dev.cuecard.terms.naming.Ideographs;
import dev.cuecard.terms.naming.Inflection;
import dev.cuecard.terms.naming.ScriptWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All phrases of a text that could be its terms: up to three words without function words among
/// them and with nothing but blanks between them; of Chinese, two to six ideographs.
public final class Phrases {
  private static final int MOST_WORDS = 3;

  private final Language language;
  private final Map<String, Phrase> byKey = new LinkedHashMap<>();

  private Phrases(Language language) {
    this.language = language;
  }

  /// The phrases of `sentences`.
  public static Phrases of(Language language, List<String> sentences) {
    Phrases phrases = new Phrases(language);
    for (int i = 0; i < sentences.size(); i++) {
      phrases.sentence(sentences.get(i), i);
    }
    phrases.relate();
    return phrases;
  }

  /// Those that may be terms, the heaviest first: words of more than one letter, and phrases that
  /// stand there more than once.
  public List<Phrase> ranked() {
    return candidates().sorted(Phrase.BY_WEIGHT).toList();
  }

  Stream<Phrase> candidates() {
    return byKey.values().stream()
        .filter(phrase -> phrase.count() > 1 || (phrase.words() == 1 && !isIdeographic(phrase)))
        .filter(phrase -> !isIdeographic(phrase) || !phrase.isFragment());
  }

  private static boolean isIdeographic(Phrase phrase) {
    return Character.isIdeographic(phrase.key().codePointAt(0));
  }

  private void sentence(String sentence, int number) {
    List<Word> run = new ArrayList<>();
    for (Word word : ScriptWords.of(sentence)) {
      if (!run.isEmpty() && !sentence.substring(run.getLast().end(), word.start()).isBlank()) {
        run(run, number);
      }
      if (Character.isIdeographic(word.text().codePointAt(0)) && !language.primary().equals("ja")) {
        run(run, number);
        Ideographs.phrases(word.text(), phrase -> add(phrase, 1, phrase, number));
      } else if (ContentWords.contains(language, word.text())) {
        run.add(word);
      } else {
        run(run, number);
      }
    }
    run(run, number);
  }

  /// Every phrase of a run of words, which is emptied.
  private void run(List<Word> run, int number) {
    for (int from = 0; from < run.size(); from++) {
      StringBuilder key = new StringBuilder();
      StringBuilder form = new StringBuilder();
      for (int to = from; to < Math.min(run.size(), from + MOST_WORDS); to++) {
        String blank = to == from ? "" : " ";
        key.append(blank).append(Inflection.key(language, run.get(to).text()));
        form.append(blank).append(Inflection.shown(language, run.get(to).text()));
        add(key.toString(), to - from + 1, form.toString(), number);
      }
    }
    run.clear();
  }

  private void add(String key, int words, String form, int sentence) {
    byKey.computeIfAbsent(key, _ -> new Phrase(key, words)).add(form, sentence);
  }

  /// Tells phrases which longer ones, that are phrases indeed, they are part of.
  private void relate() {
    for (Phrase longer : byKey.values()) {
      if (longer.count() > 1) {
        parts(longer.key())
            .forEach(part -> {
              Phrase shorter = byKey.get(part);
              if (shorter != null) {
                shorter.isPartOf(longer);
              }
            });
      }
    }
  }

  private static List<String> parts(String key) {
    if (Character.isIdeographic(key.codePointAt(0))) {
      return Ideographs.parts(key);
    }
    String[] words = key.split(" ", -1);
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= words.length; to++) {
        if (to - from < words.length) {
          parts.add(String.join(" ", List.of(words).subList(from, to)));
        }
      }
    }
    return parts;
  }
}
