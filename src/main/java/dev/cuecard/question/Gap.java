package dev.cuecard.question;

import dev.cuecard.language.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes words out of a sentence.
final class Gap {
  private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");
  private static final String OPENING = "\"“«「";
  private static final String CLOSING = "\"”»」";

  private Gap() {}

  /// `sentence` with [Question#GAP] in place of `words`, of the article before them, which would
  /// tell how they begin, and of the quotes around them; none if they do not stand there exactly
  /// once.
  static Optional<String> in(String sentence, String words, Language language) {
    Matcher matcher =
        Pattern.compile(
                Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(sentence);
    int from = -1;
    int to = -1;
    while (matcher.find()) {
      if (isWhole(sentence, matcher.start(), matcher.end())) {
        if (from >= 0) {
          return Optional.empty();
        }
        from = matcher.start();
        to = matcher.end();
      }
    }
    return from < 0 ? Optional.empty() : Optional.of(cut(sentence, from, to, language));
  }

  private static String cut(String sentence, int start, int end, Language language) {
    int from = start;
    int to = end;
    if (from > 0
        && to < sentence.length()
        && OPENING.indexOf(sentence.charAt(from - 1)) >= 0
        && CLOSING.indexOf(sentence.charAt(to)) >= 0) {
      from--;
      to++;
    }
    Matcher article = Grammar.of(language).article().matcher(sentence).region(0, from);
    if (article.find()) {
      from = article.start();
    }
    return sentence.substring(0, from) + Question.GAP + sentence.substring(to);
  }

  /// Whether no word is cut, where words are set apart.
  private static boolean isWhole(String text, int from, int to) {
    return Character.isIdeographic(text.codePointAt(from))
        || (!isWordlike(text, from - 1) && !isWordlike(text, to));
  }

  private static boolean isWordlike(String text, int at) {
    return at >= 0
        && at < text.length()
        && WORDLIKE.matcher(text.substring(at, at + 1)).matches();
  }
}
