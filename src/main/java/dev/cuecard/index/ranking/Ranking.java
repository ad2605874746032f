package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;

/// Puts the passages that Lucene found into the order in which they answer.
///
/// A passage's words and those around it say how much of what could be found was found, of 1; so do
/// the parts of its words. Its meaning is told by how far it is from a passage taken by chance, in
/// standard deviations. None of them depends on what else was found, so that one far hit does not
/// change the order of others. The sum of the three ranks it, with what was found in the same
/// document ([Context]).
public final class Ranking {
  /// So many passages, at least, are ranked by more than their own words.
  public static final int CANDIDATES = 100;

  /// So many are found by their meaning.
  public static final int NEAREST = 100;

  /// The share of parts of words in what the words say.
  private static final float SUBWORDS = 0.5f;

  /// What a standard deviation in meaning counts beside a whole query found.
  private static final float MEANING = 0.12f;

  /// What was found by its meaning alone is an answer only if it stands out by so many standard
  /// deviations: of questions about something else one in twenty has a passage that does, of
  /// questions that are answered 95 in 100 (docs/quality.md).
  static final float STANDS_OUT = 3.5f;

  /// The score of candidates whose words were not looked at.
  public static final float BY_MEANING = -1;

  private final IndexReader reader;
  private final Term header;
  private final PassageText texts;
  private final WholeDocuments whole;
  private final Folding folding = new Folding();
  private final List<Blocks> blocks = new ArrayList<>();

  /// @param header the term that only the headers of documents have
  public Ranking(IndexReader reader, Term header, PassageText texts, WholeDocuments whole) {
    this.reader = reader;
    this.header = header;
    this.texts = texts;
    this.whole = whole;
  }

  /// The candidates, best first.
  ///
  /// @param candidates with Lucene's scores, [#BY_MEANING] for those found by meaning; changed
  public ScoreDoc[] rank(ScoreDoc[] candidates, List<Asked> asked, Optional<Meaning> meaning)
      throws IOException {
    Arrays.sort(candidates, Comparator.comparingInt(candidate -> candidate.doc));
    float[] farOut = distances(candidates, meaning);
    int[] answers =
        IntStream.range(0, candidates.length)
            .filter(i ->
                asked.isEmpty() || candidates[i].score != BY_MEANING || farOut[i] >= STANDS_OUT)
            .toArray();
    ScoreDoc[] found = new ScoreDoc[answers.length];
    float[] distances = new float[answers.length];
    for (int i = 0; i < answers.length; i++) {
      found[i] = candidates[answers[i]];
      distances[i] = farOut[answers[i]];
    }
    List<Part> parts = parts(found);
    int[] languages = new int[found.length];
    for (int language = 1; language <= asked.size(); language++) {
      Asked words = asked.get(language - 1);
      Subwords subwords = new Subwords(words.words(), folding);
      for (Part part : parts) {
        part.mark(found, words.field(), languages, language);
        ScoreDoc[] ours = part.of(found, languages, language);
        byWords(part.segment(), ours, words, subwords);
      }
    }
    for (int i = 0; i < found.length; i++) {
      found[i].score = Math.max(0, found[i].score) + MEANING * distances[i];
    }
    Context context = new Context(found, distances, languages);
    for (Part part : parts) {
      LeafReaderContext segment = part.segment();
      context.add(blocks(segment), segment.docBase, part.from(), part.to());
    }
    Arrays.sort(
        found,
        Comparator.comparingDouble((ScoreDoc one) -> -one.score).thenComparingInt(one -> one.doc));
    return found;
  }

  /// How far each of the candidates stands out in meaning; 0 if that is not known.
  private float[] distances(ScoreDoc[] candidates, Optional<Meaning> meaning) throws IOException {
    float[] distances = new float[candidates.length];
    if (meaning.isPresent()) {
      for (Part part : parts(candidates)) {
        float[] own = meaning.get().distances(part.segment(), part.of(candidates));
        System.arraycopy(own, 0, distances, part.from(), own.length);
      }
    }
    return distances;
  }

  /// A segment, and which of the candidates are in it: from one number to before another.
  private record Part(LeafReaderContext segment, int from, int to) {
    ScoreDoc[] of(ScoreDoc[] candidates) {
      return Arrays.copyOfRange(candidates, from, to);
    }

    /// Those of a language.
    ScoreDoc[] of(ScoreDoc[] candidates, int[] languages, int language) {
      return IntStream.range(from, to)
          .filter(i -> languages[i] == language)
          .mapToObj(i -> candidates[i])
          .toArray(ScoreDoc[]::new);
    }

    /// Notes which candidates are in a language: those that have text in its field.
    void mark(ScoreDoc[] candidates, String field, int[] languages, int language)
        throws IOException {
      NumericDocValues lengths = segment.reader().getNormValues(field);
      for (int i = from; i < to; i++) {
        if (lengths != null && lengths.advanceExact(candidates[i].doc - segment.docBase)) {
          languages[i] = language;
        }
      }
    }
  }

  private List<Part> parts(ScoreDoc[] candidates) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      int to = from;
      while (to < candidates.length
          && candidates[to].doc < segment.docBase + segment.reader().maxDoc()) {
        to++;
      }
      if (from < to) {
        parts.add(new Part(segment, from, to));
      }
      from = to;
    }
    return parts;
  }

  private void byWords(LeafReaderContext segment, ScoreDoc[] ours, Asked asked, Subwords subwords)
      throws IOException {
    if (ours.length == 0 || asked.possible() <= 0) {
      return;
    }
    int[] places = Stream.of(ours).mapToInt(found -> found.doc - segment.docBase).toArray();
    BitSet known = new BitSet();
    for (int i = 0; i < ours.length; i++) {
      known.set(i, ours[i].score != BY_MEANING);
      ours[i].score = Math.max(0, ours[i].score);
    }
    float[] gains =
        new Surroundings(segment, blocks(segment), asked.field(), asked.averageLength(), whole)
            .gains(places, known, asked.words());
    float share = (float) (SUBWORDS * Math.min(1, subwords.covered() / asked.possible()));
    float[] parts =
        share > 0 ? parts(segment.reader(), places, asked, subwords) : new float[ours.length];
    for (int i = 0; i < ours.length; i++) {
      float words = (float) ((ours[i].score + gains[i]) / asked.possible());
      ours[i].score = (1 - share) * words + share * parts[i];
    }
  }

  /// How much of the words stands in each of these places in parts.
  private float[] parts(LeafReader segment, int[] places, Asked asked, Subwords subwords)
      throws IOException {
    NumericDocValues lengths = segment.getNormValues(asked.field());
    List<String> said = texts.of(segment, places);
    float[] parts = new float[places.length];
    for (int i = 0; i < parts.length; i++) {
      lengths.advanceExact(places[i]);
      parts[i] = subwords.score(said.get(i), Bm25.lengthening(lengths, asked.averageLength()));
    }
    return parts;
  }

  private synchronized Blocks blocks(LeafReaderContext segment) throws IOException {
    while (blocks.size() <= segment.ord) {
      blocks.add(Blocks.of(reader.leaves().get(blocks.size()).reader(), header));
    }
    return blocks.get(segment.ord);
  }
}
