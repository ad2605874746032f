package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// How near passages are to a query in meaning ([PassageVector]), told in standard deviations from
/// the mean of a sample of all passages. Cosines of one model lie between .7 and .9, of another
/// between 0 and .5; and a query of one word is near to nothing, a long one to much. What can be
/// compared is how far one passage stands out.
public final class Meaning {
  /// What the meaning of a neighbouring passage counts.
  private static final float NEIGHBOUR = 0.15f;

  private final String model;
  private final AskedVectors query;
  private final float mean;
  private final float deviation;

  private Meaning(String model, AskedVectors query, float mean, float deviation) {
    this.model = model;
    this.query = query;
    this.mean = mean;
    this.deviation = deviation;
  }

  /// Of a query with these vectors, to those that the same model made.
  public static Meaning of(ChancePassages chance, String model, AskedVectors query)
      throws IOException {
    int count = 0;
    double sum = 0;
    double squares = 0;
    for (PassageVector vector : chance.vectors(model)) {
      double near = vector.near(query);
      count++;
      sum += near;
      squares += near * near;
    }
    double mean = count == 0 ? 0 : sum / count;
    double variance = count == 0 ? 0 : squares / count - mean * mean;
    return new Meaning(model, query, (float) mean, (float) Math.sqrt(Math.max(variance, 1e-6)));
  }

  /// How far each of `passages`, which ascend, stands out, and for a share those beside it; 0 for
  /// those without a vector.
  float[] distances(LeafReaderContext segment, ScoreDoc[] passages) throws IOException {
    PassageMeanings meanings = new PassageMeanings(segment.reader(), model);
    Map<Integer, Float> distances = new HashMap<>();
    for (ScoreDoc passage : passages) {
      int own = passage.doc - segment.docBase;
      for (int place = own - 1; place <= own + 1; place++) {
        if (!distances.containsKey(place)) {
          distances.put(place, distance(meanings.at(place)));
        }
      }
    }
    float[] sums = new float[passages.length];
    for (int i = 0; i < passages.length; i++) {
      int place = passages[i].doc - segment.docBase;
      float own = distances.getOrDefault(place, 0f);
      float around = distances.getOrDefault(place - 1, 0f) + distances.getOrDefault(place + 1, 0f);
      sums[i] = own == 0 ? 0 : own + NEIGHBOUR * around;
    }
    return sums;
  }

  private float distance(@Nullable PassageVector vector) {
    return vector == null ? 0 : distance(vector.near(query));
  }

  private float distance(float near) {
    return (near - mean) / deviation;
  }

  /// What is known of each utterance of the passage in this place of the index; of all as of one if
  /// it has no vectors of its utterances, nothing if it has no vector.
  public List<SaidMeaning> utterances(IndexReader index, int place) throws IOException {
    LeafReaderContext segment = index.leaves().get(ReaderUtil.subIndex(place, index.leaves()));
    PassageVector vector = new PassageMeanings(segment.reader(), model).at(place - segment.docBase);
    if (vector == null) {
      return List.of();
    }
    float[] near = vector.utterancesNear(query);
    float[] fit = vector.utterancesFit(query);
    return IntStream.range(0, near.length)
        .mapToObj(i -> new SaidMeaning(distance(near[i]), fit[i]))
        .toList();
  }
}
