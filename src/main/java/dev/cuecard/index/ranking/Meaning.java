package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/// How near passages are to a query in meaning: their [Nearness], told in standard deviations from
/// the mean of a sample of all passages. Cosines of one model lie between .7 and .9, of another
/// between 0 and .5; and a query of one word is near to nothing, a long one to much. What can be
/// compared is how far one passage stands out.
public final class Meaning {
  private static final int SAMPLE = 256;

  /// What the meaning of a neighbouring passage counts.
  private static final float NEIGHBOUR = 0.15f;

  private final IndexReader reader;
  private final String model;
  private final byte[] query;
  private final float mean;
  private final float deviation;

  private Meaning(
      IndexReader reader, String model, byte[] query, float mean, float deviation) {
    this.reader = reader;
    this.model = model;
    this.query = query;
    this.mean = mean;
    this.deviation = deviation;
  }

  /// Of a query with this vector, to the vectors that the same model made.
  public static Meaning of(IndexReader reader, String model, byte[] query) throws IOException {
    int passages = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      passages += new Nearness(segment.reader(), model, query).size();
    }
    int step = Math.max(1, passages / SAMPLE);
    int count = 0;
    double sum = 0;
    double squares = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      Nearness nearness = new Nearness(segment.reader(), model, query);
      for (int i = 0; i < nearness.size(); i += step) {
        float near = nearness.at(nearness.place(i));
        count++;
        sum += near;
        squares += near * near;
      }
    }
    double mean = count == 0 ? 0 : sum / count;
    double variance = count == 0 ? 0 : squares / count - mean * mean;
    float deviation = (float) Math.sqrt(Math.max(variance, 1e-6));
    return new Meaning(reader, model, query, (float) mean, deviation);
  }

  /// How far each of `passages`, which ascend, stands out, and for a share those beside it; 0 for
  /// those without a vector.
  float[] distances(LeafReaderContext segment, ScoreDoc[] passages) throws IOException {
    Nearness nearness = new Nearness(segment.reader(), model, query);
    Map<Integer, Float> near = new HashMap<>();
    for (ScoreDoc passage : passages) {
      int own = passage.doc - segment.docBase;
      for (int place = own - 1; place <= own + 1; place++) {
        if (!near.containsKey(place)) {
          near.put(place, distance(nearness.at(place)));
        }
      }
    }
    float[] distances = new float[passages.length];
    for (int i = 0; i < passages.length; i++) {
      int own = passages[i].doc - segment.docBase;
      distances[i] =
            near.get(own) + NEIGHBOUR * (near.get(own - 1) + near.get(own + 1));
    }
    return distances;
  }

  /// How far each utterance of the passage in this place of the index stands out; only one figure of
  /// a passage that has no vectors of its utterances, none of one that has no vector.
  public float[] utterances(int place) throws IOException {
    LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(place, reader.leaves()));
    float[] distances =
        new Nearness(segment.reader(), model, query).utterancesAt(place - segment.docBase);
    for (int i = 0; i < distances.length; i++) {
      distances[i] = distance(distances[i]);
    }
    return distances;
  }

  /// Headers between documents have no vector.
  private float distance(float near) {
    return Float.isNaN(near) ? 0 : (near - mean) / deviation;
  }
}
