package dev.cuecard.index.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// What else was found in a document speaks for a passage of it. Places 0 and 10 are headers.
class ContextTest {
  private static final Term HEADER = new Term("header", "");
  private static final float STANDS_OUT = 9;
  private static final float DOES_NOT = 2;

  private static Blocks twoDocumentsOfNine() throws Exception {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int place = 0; place < 20; place++) {
          Document document = new Document();
          if (place % 10 == 0) {
            document.add(new StringField(HEADER.field(), HEADER.text(), Field.Store.NO));
          }
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return Blocks.of(reader.leaves().getFirst().reader(), HEADER);
      }
    }
  }

  private static ScoreDoc found(int place, double score) {
    return new ScoreDoc(place, (float) score);
  }

  private static ScoreDoc[] inContext(float nearest, ScoreDoc... candidates) throws Exception {
    return inContext(nearest, new int[candidates.length], candidates);
  }

  private static ScoreDoc[] inContext(float nearest, int[] languages, ScoreDoc... candidates)
      throws Exception {
    float[] distances = new float[candidates.length];
    Arrays.fill(distances, nearest);
    new Context(candidates, distances, languages)
        .add(twoDocumentsOfNine(), 0, 0, candidates.length);
    return candidates;
  }

  private static List<Integer> order(float nearest, ScoreDoc... candidates) throws Exception {
    return Stream.of(inContext(nearest, candidates))
        .sorted(Comparator.comparingDouble(found -> -found.score))
        .map(found -> found.doc)
        .toList();
  }

  @Test
  void aPassageOfADocumentThatAnswersComesBeforeOneThatSaysALittleMoreElsewhere() throws Exception {
    assertThat(order(STANDS_OUT, found(1, 1), found(9, 0.5), found(11, 0.6)))
        .containsExactly(1, 9, 11);
  }

  @Test
  void theBestPassageOfEachDocumentKeepsItsScore() throws Exception {
    ScoreDoc[] found = inContext(STANDS_OUT, found(1, 0.5), found(3, 1), found(11, 0.6));

    assertThat(found[1].score).isEqualTo(1);
    assertThat(found[2].score).isEqualTo(0.6f);
  }

  @Test
  void whereNothingStandsOutAPassageComesFirstThatStandsAmongOthersThatWereFound()
      throws Exception {
    ScoreDoc[] found = {found(1, 0.5), found(6, 0.48), found(7, 0.49), found(8, 0.48)};

    assertThat(order(DOES_NOT, found)).startsWith(7).endsWith(1);
  }

  @Test
  void whereOneStandsOutItDoesNotMatterWhatElseWasFoundBesideIt() throws Exception {
    ScoreDoc[] found = {found(1, 0.5), found(6, 0.48), found(7, 0.49), found(8, 0.48)};

    assertThat(order(STANDS_OUT, found)).containsExactly(1, 7, 6, 8);
  }

  @Test
  void whereMeaningIsNotKnownItDoesNotEither() throws Exception {
    assertThat(order(0, found(1, 0.5), found(6, 0.48), found(7, 0.49), found(8, 0.48)))
        .containsExactly(1, 7, 6, 8);
  }

  @Test
  void theSameInAnotherLanguageSpeaksForNothing() throws Exception {
    int[] languages = {1, 2, 1};
    ScoreDoc[] found = {found(4, 0.5), found(5, 0.1), found(6, 0.1)};

    inContext(DOES_NOT, languages, found);

    assertThat(found[2].score).isGreaterThan(found[1].score);
    assertThat(found[1].score).isLessThan(0.2f);
  }

  @Test
  void anotherDocumentIsNotBesideIt() throws Exception {
    ScoreDoc[] atTheBorder = inContext(DOES_NOT, found(4, 0.5), found(9, 0.5), found(11, 0.5));

    assertThat(atTheBorder)
        .extracting(found -> found.score)
        .containsOnly(inContext(DOES_NOT, found(4, 0.5))[0].score);
  }
}
