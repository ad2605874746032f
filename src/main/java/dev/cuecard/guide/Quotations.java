package dev.cuecard.guide;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.passage.Segment;
import dev.cuecard.summary.Fitness;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Sentences worth remembering: short ones that can be read alone and put something to the point,
/// as “never”, “the best” or “not a …, but a …” do.
final class Quotations {
  private static final int MOST = 8;
  private static final int MOST_OF_A_LESSON = 4;
  private static final double FIT = 0.9;

  /// Letters of a sentence that is remembered; of ideographs each counts as four.
  private static final int SHORTEST = 40;

  private static final int LONGEST = 130;
  private static final int IDEOGRAPH = 4;

  private static final Map<String, Pattern> POINTED =
      Map.of(
          "en",
          words(
              "never|always|nothing|nobody|everything|everybody|everyone|best|worst|most|least"
                  + "|only|not|isn['’]t|doesn['’]t|don['’]t|can['’]t|than|without|until|unless|\\p{L}{3,}est"),
          "es",
          words("nunca|siempre|nada|nadie|todos?|mejor|peor|más|menos|sólo|solo|no|sin|jamás|sino"),
          "fr",
          words("jamais|toujours|rien|personne|tout|meilleure?|pire|plus|moins|seule?|pas|sans"),
          "ru",
          words(
              "никогда|всегда|ничего|никто|вс[её]|лучш\\p{L}+|худш\\p{L}+|самы\\p{L}+|сам\\p{L}+|только|не|без|чем"),
          "ar",
          words(
              "أبدا|أبداً|دائما|دائماً|كل|أحد|أفضل|أسوأ|أكثر|أقل|فقط|لا|ليس|ليست|بل|دون|أقصر|إلا"),
          "zh",
          Pattern.compile("从不|從不|永远|永遠|总是|總是|没有人|沒有人|最|只|不是|而是|唯一|绝不|越"));

  private final Language language;
  private final Fitness fitness;

  private Quotations(Language language) {
    this.language = language;
    fitness = new Fitness(language);
  }

  private static Pattern words(String list) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}])(?:" + list + ")(?![\\p{L}\\p{M}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private record Candidate(Lesson lesson, Segment sentence, int number, double worth) {}

  /// Those of `lessons` in order, without what is told already.
  static List<Cited> of(Language language, List<Lesson> lessons, Set<String> told) {
    Quotations quotations = new Quotations(language);
    Set<String> seen = new HashSet<>(told);
    return lessons.stream()
        .flatMap(lesson -> quotations.best(lesson, seen).stream())
        .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
        .limit(MOST)
        .sorted(
            Comparator.<Candidate>comparingInt(c -> lessons.indexOf(c.lesson()))
                .thenComparingInt(Candidate::number))
        .map(candidate -> candidate.lesson().cited(candidate.sentence()))
        .toList();
  }

  private List<Candidate> best(Lesson lesson, Set<String> seen) {
    List<Segment> sentences = lesson.sentences();
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> new Candidate(lesson, sentences.get(i), i, worth(sentences.get(i).text())))
        .filter(candidate -> candidate.worth() > 0 && seen.add(candidate.sentence().text()))
        .sorted(
            Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparingInt(Candidate::number))
        .limit(MOST_OF_A_LESSON)
        .toList();
  }

  private double worth(String sentence) {
    Pattern pointed = POINTED.get(language.primary());
    int length = length(sentence);
    if (pointed == null || length < SHORTEST || length > LONGEST) {
      return 0;
    }
    long points = pointed.matcher(sentence).results().limit(2).count();
    double fit = points == 0 ? 0 : fitness.of(sentence);
    return fit < FIT ? 0 : fit * points / Math.sqrt(Word.of(sentence).size() + 4.0);
  }

  private static int length(String sentence) {
    return sentence.codePoints().map(c -> Character.isIdeographic(c) ? IDEOGRAPH : 1).sum();
  }
}
