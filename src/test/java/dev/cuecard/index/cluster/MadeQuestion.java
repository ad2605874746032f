package dev.cuecard.index.cluster;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.passage.Strands;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.Names;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.search.parse.QueryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A query made of words that stand in one segment of a document, of which it is known what it asks
/// for: that segment.
record MadeQuestion(String query, String document, String segment) {
  static final int MOST = 10;

  private static final int LONGEST = 5;

  /// Ideographs stand together; so many of them are taken for a word.
  private static final Pattern WORD =
      Pattern.compile("\\p{IsIdeographic}{1,2}|[\\p{L}&&\\P{IsIdeographic}]+");

  /// Questions of all languages of a corpus, the same in every run.
  static List<MadeQuestion> of(Corpus corpus, int many) throws UnreadableDocument {
    List<MadeQuestion> segments = new ArrayList<>();
    for (StoredFile file : corpus.files()) {
      Strands.texts(corpus.read(file.id()))
          .forEach(text -> segments.add(new MadeQuestion("", file.id(), text)));
    }
    Random random = new Random(9);
    List<MadeQuestion> made = new ArrayList<>();
    while (made.size() < many) {
      MadeQuestion one = segments.get(random.nextInt(segments.size()));
      List<String> words =
          WORD.matcher(one.segment().toLowerCase(Locale.ROOT))
              .results()
              .map(MatchResult::group)
              .toList();
      int length = 1 + made.size() % LONGEST;
      if (words.size() >= length) {
        int from = random.nextInt(words.size() - length + 1);
        String query = String.join(" ", words.subList(from, from + length));
        boolean isPhrase = length > 1 && random.nextInt(4) == 0;
        made.add(
            new MadeQuestion(isPhrase ? '"' + query + '"' : query, one.document(), one.segment()));
      }
    }
    return made;
  }

  /// The first ten moments that answer it.
  List<Moment> moments(PassageIndex index) throws QueryError {
    return new Search(index).moments(QueryParser.parse(query, Names.of(index)), MOST);
  }

  /// The nDCG of an answer: there is one relevant moment, the first that shows the segment.
  double gain(List<Moment> moments) {
    for (int rank = 1; rank <= moments.size(); rank++) {
      Moment moment = moments.get(rank - 1);
      if (moment.document().id().equals(document) && moment.text().contains(segment)) {
        return Math.log(2) / Math.log(1 + rank);
      }
    }
    return 0;
  }

  /// What tells moments apart.
  static List<String> places(List<Moment> moments) {
    return moments.stream()
        .map(moment -> moment.document().id() + moment.locator().fragment())
        .collect(Collectors.toList());
  }
}
