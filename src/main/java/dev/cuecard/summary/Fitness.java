package dev.cuecard.summary;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Script;
import dev.cuecard.language.Sentence;
import dev.cuecard.language.Turn;
import dev.cuecard.language.Word;
import java.util.List;
import java.util.regex.Pattern;

/// How well a sentence can be read without those around it: 1 for one that stands alone, less for
/// one that asks, greets, announces, hesitates or points back, 0 for one that says nothing.
public final class Fitness {
  private static final double SOMEWHAT = 0.7;
  private static final double POORLY = 0.35;
  private static final double HARDLY = 0.1;

  /// Words of a sentence that reads well.
  private static final int SHORT = 6;

  private static final int LONG = 32;

  /// A question, but not one that is quoted at the end of a sentence.
  private static final Pattern QUESTION = Pattern.compile("[?？؟]$|^[\"“«「『].*[?？؟][\"”»」』)]*$");

  /// What is no sentence: markup, code, addresses.
  private static final Pattern CODE = Pattern.compile("[<>{}\\\\]|https?:|\\w\\(\\)");

  /// Where a sentence is broken off, and another begun.
  private static final Pattern BROKEN = Pattern.compile("\\p{L}--|(?:\\.\\.\\.|…)\\s+\\p{L}");

  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»「」『』]");

  private final Language language;
  private final Phrasing phrasing;

  /// For sentences in one language.
  public Fitness(Language language) {
    this.language = language;
    phrasing = Phrasing.of(language);
  }

  /// Of a sentence; who says it makes no difference.
  public double of(String sentence) {
    return ofWords(Turn.words(sentence));
  }

  private double ofWords(String sentence) {
    List<Word> words = Word.of(sentence);
    if (words.stream().allMatch(word -> FunctionWords.contains(language, word.text()))) {
      return 0;
    }
    double fitness = ofLength(length(words));
    fitness *= QUESTION.matcher(sentence).find() ? HARDLY : 1;
    fitness *= phrasing.isAboutTheTalk(sentence) ? HARDLY : 1;
    fitness *= phrasing.pointsBack(sentence) ? POORLY : 1;
    fitness *= phrasing.hesitates(sentence) ? SOMEWHAT : 1;
    fitness *= CODE.matcher(sentence).find() ? HARDLY : 1;
    fitness *= BROKEN.matcher(sentence).find() ? POORLY : 1;
    fitness *= Character.isLowerCase(sentence.codePointAt(0)) ? HARDLY : 1;
    fitness *= Sentence.endsAtEndOf(sentence) ? 1 : POORLY;
    return fitness * (QUOTE.matcher(sentence).find() ? SOMEWHAT : 1);
  }

  private static double ofLength(int words) {
    if (words < SHORT) {
      return Math.max(HARDLY, (double) words / SHORT * POORLY);
    }
    return words <= LONG ? 1 : (double) LONG / words;
  }

  /// Words as in English: an ideograph is about half of one, another character of a script without
  /// blanks a third.
  private static int length(List<Word> words) {
    int sixths =
        words.stream()
            .flatMapToInt(word -> word.text().codePoints())
            .filter(Script::isWithoutBlanks)
            .map(character -> Character.isIdeographic(character) ? 3 : 2)
            .sum();
    return words.size() + sixths / 6;
  }
}
