package dev.cuecard.index.ranking;

import java.io.IOException;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;

/// How near passages are to a query in meaning: the cosine of their vectors, told in standard
/// deviations from the mean of a sample of all passages. Cosines of one model lie between .7 and
/// .9, of another between 0 and .5; and a query of one word is near to nothing, a long one to much.
/// What can be compared is how far one passage stands out.
public final class Meaning {
  /// What the meaning of a neighbouring passage counts.
  private static final float NEIGHBOUR = 0.15f;

  private final String field;
  private final byte[] query;
  private final float mean;
  private final float deviation;

  private Meaning(String field, byte[] query, float mean, float deviation) {
    this.field = field;
    this.query = query;
    this.mean = mean;
    this.deviation = deviation;
  }

  /// Of a query with this vector, to the vectors in `field`.
  public static Meaning of(ChancePassages chance, String field, byte[] query) throws IOException {
    int count = 0;
    double sum = 0;
    double squares = 0;
    for (byte[] vector : chance.vectors(field)) {
      double cosine = VectorUtil.cosine(query, vector);
      count++;
      sum += cosine;
      squares += cosine * cosine;
    }
    double mean = count == 0 ? 0 : sum / count;
    double variance = count == 0 ? 0 : squares / count - mean * mean;
    return new Meaning(field, query, (float) mean, (float) Math.sqrt(Math.max(variance, 1e-6)));
  }

  /// How far each of `passages` stands out, and for a share those beside it; 0 for those without a
  /// vector.
  float[] distances(LeafReaderContext segment, ScoreDoc[] passages) throws IOException {
    float[] distances = new float[passages.length];
    ByteVectorValues vectors = segment.reader().getByteVectorValues(field);
    if (vectors == null) {
      return distances;
    }
    // One for each of the three, as they only go forward. Headers between documents have no vector.
    DocIndexIterator before = vectors.iterator();
    DocIndexIterator own = vectors.copy().iterator();
    DocIndexIterator after = vectors.copy().iterator();
    for (int i = 0; i < passages.length; i++) {
      int place = passages[i].doc - segment.docBase;
      float distance = distance(vectors, own, place);
      if (distance != 0) {
        float around = distance(vectors, before, place - 1) + distance(vectors, after, place + 1);
        distances[i] = distance + NEIGHBOUR * around;
      }
    }
    return distances;
  }

  private float distance(ByteVectorValues vectors, DocIndexIterator places, int place)
      throws IOException {
    int at = places.docID() < place ? places.advance(place) : places.docID();
    return at == place
        ? (VectorUtil.cosine(query, vectors.vectorValue(places.index())) - mean) / deviation
        : 0;
  }
}
