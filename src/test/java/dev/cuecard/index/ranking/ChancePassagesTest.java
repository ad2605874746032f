package dev.cuecard.index.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.index.store.Chance;
import dev.cuecard.index.store.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which passages are taken by chance.
class ChancePassagesTest {
  private static final int PASSAGES = 5000;
  private static final AskedVectors QUERY =
      new AskedVectors(new float[] {0.028f, 3.53f}, Optional.empty());

  @TempDir private Path folder;

  /// How near to a query those are that are taken of an index that was written in this order, in
  /// rounds of this many passages.
  private List<Float> near(List<Integer> order, int round) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve("rounds-" + round))) {
      var settings = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
      try (IndexWriter writer = new IndexWriter(directory, settings)) {
        for (int i = 0; i < order.size(); i++) {
          String id = String.valueOf(order.get(i));
          writer.updateDocument(new Term("id", id), passage(order.get(i)));
          if (i % round == round - 1) {
            writer.commit();
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return ChancePassages.of(reader).vectors("model").stream()
            .map(vector -> vector.near(QUERY))
            .sorted()
            .toList();
      }
    }
  }

  /// With a direction of its own.
  private static Document passage(int number) {
    Document fields = new Document();
    fields.add(new StringField("id", String.valueOf(number), Field.Store.NO));
    byte[] vector = {(byte) (1 + number % 100), (byte) (1 + number / 100)};
    fields.add(
        new KnnByteVectorField(
            Fields.vectors("model"), vector, VectorSimilarityFunction.DOT_PRODUCT));
    fields.add(new NumericDocValuesField(Fields.CHANCE, Chance.of("talk#" + number)));
    return fields;
  }

  @Test
  void areTheSameInWhateverOrderAndRoundsAnIndexIsWritten() throws IOException {
    List<Integer> order = IntStream.range(0, PASSAGES).boxed().collect(Collectors.toList());
    List<Float> once = near(order, PASSAGES);
    Collections.shuffle(order, new Random(1));

    assertThat(near(order, 777)).isEqualTo(once).hasSizeBetween(128, 384);
  }

  @Test
  void areNotThoseThatWereReplaced() throws IOException {
    List<Integer> once = IntStream.range(0, PASSAGES).boxed().toList();
    List<Integer> twice = Stream.concat(once.stream(), once.stream().limit(PASSAGES / 2)).toList();

    assertThat(near(twice, 777)).isEqualTo(near(once, PASSAGES));
  }

  @Test
  void areAllOfASmallCorpus() throws IOException {
    assertThat(near(List.of(1, 2, 3, 4, 5), 2)).hasSize(5);
  }
}
