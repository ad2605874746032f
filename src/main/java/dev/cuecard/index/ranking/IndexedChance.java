package dev.cuecard.index.ranking;

import dev.cuecard.index.store.Chance;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/// Passages taken by chance from an index, once for all queries.
final class IndexedChance implements ChancePassages {
  private final IndexReader reader;
  private final Map<String, List<PassageVector>> taken = new HashMap<>();

  IndexedChance(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public synchronized List<PassageVector> vectors(String model) throws IOException {
    List<PassageVector> vectors = taken.get(model);
    if (vectors == null) {
      vectors = take(model);
      taken.put(model, vectors);
    }
    return vectors;
  }

  private List<PassageVector> take(String model) throws IOException {
    long passages = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      passages += places(segment.reader(), model).count();
    }
    int limit = Chance.limit(ENOUGH, passages);
    List<PassageVector> vectors = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      take(segment.reader(), model, limit, vectors);
    }
    return vectors;
  }

  private static void take(LeafReader segment, String model, int limit, List<PassageVector> into)
      throws IOException {
    PassageMeanings meanings = new PassageMeanings(segment, model);
    NumericDocValues numbers = DocValues.getNumeric(segment, Fields.CHANCE);
    for (int place : places(segment, model).toArray()) {
      if (numbers.advanceExact(place) && numbers.longValue() < limit) {
        PassageVector vector = meanings.at(place);
        if (vector != null) {
          into.add(vector.copy());
        }
      }
    }
  }

  /// Of the passages that have a vector, without those that were replaced, in ascending order.
  private static IntStream places(LeafReader segment, String model) throws IOException {
    PassageMeanings meanings = new PassageMeanings(segment, model);
    Bits live = segment.getLiveDocs();
    return IntStream.range(0, meanings.size())
        .map(meanings::place)
        .filter(place -> live == null || live.get(place));
  }
}
