package dev.cuecard.bench.quality;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.index.query.Query;
import dev.cuecard.search.Moment;
import dev.cuecard.search.QueryMeaning;
import dev.cuecard.search.parse.QueryParser;
import dev.cuecard.search.Search;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;

/// How much of an answer, and how little else, the first moment is: `AnswerSpans FOLDER WORK` on a
/// folder of [AnsweredQuestions]. Prints the mean of intersection over union of the first moment with the
/// answer, by words alone and by words and meaning, asked of the recording and of all; the
/// last also of every second recording, and of the others.
final class AnswerSpans {
  private AnswerSpans() {}

  static void main(String[] arguments) throws Exception {
    AnsweredQuestions questions = AnsweredQuestions.read(Path.of(arguments[0]));
    Path work = Path.of(arguments[1]);
    try (SentenceModel model = SentenceModel.bundled(work.resolve("models"));
        IndexedSet indexed = IndexedSet.open(work, "answers", model, questions.recordings())) {
      Search words = new Search(indexed.index());
      Search both = new Search(indexed.index(), QueryMeaning.by(indexed.vectors(), false));
      System.out.println("| asked of | where the words stand | by words | by words and meaning | even, odd |");
      System.out.println("|---|---|---|---|---|");
      for (boolean ofAll : new boolean[] {false, true}) {
        DoubleSummaryStatistics standing = new DoubleSummaryStatistics();
        DoubleSummaryStatistics byWords = new DoubleSummaryStatistics();
        DoubleSummaryStatistics byMeaning = new DoubleSummaryStatistics();
        DoubleSummaryStatistics even = new DoubleSummaryStatistics();
        DoubleSummaryStatistics odd = new DoubleSummaryStatistics();
        for (AnsweredQuestions.Asked one : questions.asked()) {
          Query query = query(one, ofAll);
          List<Moment> exact = both.moments(query, 1);
          double share = shared(one, both.stretches(query, exact));
          standing.accept(shared(one, exact));
          byWords.accept(shared(one, words.stretches(query, words.moments(query, 1))));
          byMeaning.accept(share);
          (questions.number(one.recording()) % 2 == 0 ? even : odd).accept(share);
        }
        System.out.printf(
            Locale.ROOT,
            "| %s | %.3f | %.3f | %.3f | %.3f, %.3f |%n",
            ofAll ? "all recordings" : "its recording",
            standing.getAverage(),
            byWords.getAverage(),
            byMeaning.getAverage(),
            even.getAverage(),
            odd.getAverage());
      }
    }
  }

  private static Query query(AnsweredQuestions.Asked asked, boolean ofAll) {
    Query words = QueryParser.words(asked.question());
    return ofAll || !(words instanceof Query.Clauses clauses)
        ? words
        : new Query.Clauses(
            List.of(new Query.Restriction(Query.Facet.ID, new Query.Word(asked.recording()))),
            clauses.any(),
            List.of());
  }

  private static double shared(AnsweredQuestions.Asked asked, List<Moment> moments) {
    if (moments.isEmpty()
        || !moments.getFirst().document().id().equals(asked.recording())
        || !(moments.getFirst().locator() instanceof Locator.Time(TimeSpan found))) {
      return 0;
    }
    TimeSpan answer = asked.answer();
    long shared = Math.min(found.end(), answer.end()) - Math.max(found.start(), answer.start());
    return shared <= 0 ? 0 : (double) shared / found.union(answer).length();
  }
}
