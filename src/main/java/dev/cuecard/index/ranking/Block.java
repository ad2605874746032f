package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;

/// How often a word stands in each passage of a document.
final class Block {
  /// What a word in a neighbouring passage counts.
  private static final float NEIGHBOUR = 0.2f;

  /// What it counts if the other passages of the document have the word once on average.
  private static final float DOCUMENT = 0.1f;

  private final int start;

  /// By passage, and 0 for those without text in the field.
  private final float[] shares;

  private int passages;
  private final float[] frequencies;
  private float sum;

  private Block(int start, float[] shares, int passages) {
    this.start = start;
    this.shares = shares;
    this.passages = passages;
    this.frequencies = new float[shares.length];
  }

  /// The document in the places from `start` to before `end`.
  static Block of(LeafReader segment, String field, int start, int end, float averageLength)
      throws IOException {
    float[] shares = new float[end - start];
    int passages = 0;
    NumericDocValues lengths = segment.getNormValues(field);
    for (int at = lengths.advance(start); at < end; at = lengths.nextDoc()) {
      shares[at - start] = 1 / Bm25.lengthening(lengths, averageLength);
      passages++;
    }
    return new Block(start, shares, passages);
  }

  /// Adds what is not there of the document, whose header stands in place `header` of the index.
  void complete(WholeDocuments whole, int header, String field) {
    passages = whole.passages(header, field, passages);
  }

  /// Counts a word by the occurrences of all its forms, which must not have been read further than
  /// the block.
  void count(List<PostingsEnum> occurrences) throws IOException {
    Arrays.fill(frequencies, 0);
    sum = 0;
    int end = start + frequencies.length;
    for (PostingsEnum form : occurrences) {
      int at = form.docID() < start ? form.advance(start) : form.docID();
      while (at < end) {
        float frequency = form.freq() * shares[at - start];
        frequencies[at - start] += frequency;
        sum += frequency;
        at = form.nextDoc();
      }
    }
  }

  /// Adds to the counted word where it stands in what is not there of the document; returns whether
  /// it stands anywhere.
  boolean complete(WholeDocuments whole, int header, String field, RankedWord word) {
    sum = whole.complete(header, field, word, frequencies, sum);
    return sum > 0;
  }

  /// How much more the counted word says of the passage in this place for what stands around it.
  ///
  /// @param known what it says for its own words is known already
  /// @param spreads whether what stands around it says anything
  float gain(int passage, boolean known, boolean spreads) {
    float own = frequencies[passage - start];
    float all = own + (spreads ? around(passage - start) : 0);
    return Bm25.dampened(all) - (known ? Bm25.dampened(own) : 0);
  }

  private float around(int at) {
    float others = (sum - frequencies[at]) / Math.max(1, passages - 1);
    return NEIGHBOUR * (frequency(at - 1) + frequency(at + 1)) + DOCUMENT * others;
  }

  private float frequency(int at) {
    return at >= 0 && at < frequencies.length ? frequencies[at] : 0;
  }
}
