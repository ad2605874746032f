package dev.cuecard.question;

import dev.cuecard.document.About;
import dev.cuecard.document.DocumentId;
import dev.cuecard.language.Language;
import dev.cuecard.question.Question.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with words taken out.
///
/// @param text with [Question#GAP] in their place
/// @param words what was taken out
/// @param taken the words, and with them the article before them, which would tell how they begin
/// @param whole the sentence
record Gap(Language language, String text, String words, String taken, String whole) {
  /// What would make the words, or their last one, another word: `Gap` in `Gaps`, `C` in `C++`.
  private static final Pattern BEFORE = Pattern.compile("[\\p{L}\\p{M}\\p{N}.]");

  private static final Pattern AFTER = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#]");
  private static final String OPENING = "\"“«「";
  private static final String CLOSING = "\"”»」";

  /// `sentence` without `words` and quotes around them; none if they do not stand there exactly
  /// once.
  static Optional<Gap> in(String sentence, String words, Language language) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
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

  private static Gap cut(String sentence, int start, int end, Language language) {
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
    return new Gap(
        language,
        sentence.substring(0, from) + Question.GAP + sentence.substring(to),
        sentence.substring(start, end),
        sentence.substring(from, to),
        sentence);
  }

  /// The question what was taken out.
  Question question(Origin origin, Response response, Evidence evidence) {
    About about = evidence.document();
    return new Question(
        DocumentId.of(about.title(), about.id() + '\n' + text),
        language,
        origin,
        about.title(),
        text,
        response,
        List.of(),
        whole,
        Optional.of(evidence));
  }

  /// Whether no word is cut, where words are set apart.
  private static boolean isWhole(String text, int from, int to) {
    return Character.isIdeographic(text.codePointAt(from))
        || (!stands(BEFORE, text, from - 1) && !stands(AFTER, text, to));
  }

  private static boolean stands(Pattern sign, String text, int at) {
    return at >= 0 && at < text.length() && sign.matcher(text.substring(at, at + 1)).matches();
  }
}
