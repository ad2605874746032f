package dev.cuecard.question;

import dev.cuecard.language.Language;
import dev.cuecard.language.Sentence;
import dev.cuecard.language.Turn;
import dev.cuecard.language.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Sentences that can be understood by themselves, apart from the text they stand in.
final class Standing {
  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 45;

  /// An ideograph counts as so much of a word.
  private static final double IDEOGRAPH = 0.6;

  private static final Pattern QUESTION = Pattern.compile("[?？؟]");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|“[^”]*+”|«[^»]*+»|「[^」]*+」");

  /// Of code, formulas and addresses.
  private static final Pattern SIGNS = Pattern.compile("[{}\\[\\]\\\\=<>_`|^*~#]|\\w\\(|://");

  private static final Set<String> IDEOGRAPHIC = Set.of("zh", "ja", "yue", "wuu");
  private static final String OPENING = "“«「『(（[";
  private static final String CLOSING = "”»」』)）]";

  private Standing() {}

  /// `sentence` without the words that tie it to what was said before, if it stands by itself.
  static Optional<String> of(Language language, String sentence) {
    Grammar grammar = Grammar.of(language);
    String text = capitalised(grammar.openers().matcher(sentence).replaceFirst(""), language);
    boolean stands =
        Sentence.endsAtEndOf(text)
            && !QUESTION.matcher(withoutQuotes(text)).find()
            && !SIGNS.matcher(text).find()
            && !Turn.isIn(text)
            && isOfFairLength(text)
            && isWrittenIn(language, text)
            && isClosed(text)
            && !grammar.outward().matcher(text).find();
    return stands ? Optional.of(text) : Optional.empty();
  }

  /// What `sentence` says itself.
  static String withoutQuotes(String sentence) {
    return QUOTED.matcher(sentence).replaceAll("");
  }

  private static String capitalised(String text, Language language) {
    int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language.tag()))
        + text.substring(first);
  }

  private static boolean isOfFairLength(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    double words = ideographs > 0 ? ideographs * IDEOGRAPH : Word.of(text).size();
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  private static boolean isWrittenIn(Language language, String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return IDEOGRAPHIC.contains(language.primary())
        ? 2 * ideographs > text.codePoints().filter(Character::isLetter).count()
        : ideographs == 0;
  }

  /// Whether what is quoted or bracketed in it is so to its end.
  private static boolean isClosed(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth == 0 && text.chars().filter(c -> c == '"').count() % 2 == 0;
  }
}
