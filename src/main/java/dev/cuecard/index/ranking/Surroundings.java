package dev.cuecard.index.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/// What is said around a passage speaks for it: a word that it lacks may stand in the passage
/// before or after it, or be what the whole recording is about. A word of the query counts in a
/// passage as often as it stands there and, for a share, around it; as in BM25F (Robertson,
/// Zaragoza, Taylor 2004) it is the sum that is dampened, so that the surroundings say little of a
/// word that the passage itself has.
final class Surroundings {
  private final LeafReader segment;
  private final Blocks blocks;
  private final String field;
  private final float averageLength;
  private final WholeDocuments whole;
  private final int base;

  /// @param averageLength of the passages, in words
  Surroundings(
      LeafReaderContext segment,
      Blocks blocks,
      String field,
      float averageLength,
      WholeDocuments whole) {
    this.segment = segment.reader();
    this.base = segment.docBase;
    this.whole = whole;
    this.blocks = blocks;
    this.field = field;
    this.averageLength = averageLength;
  }

  /// How much more than by its own words each of `passages` scores for these.
  ///
  /// @param passages places in the segment, ascending, all with text in the field
  /// @param known those whose score for their own words is known; the gains of the others hold it
  float[] gains(int[] passages, BitSet known, List<RankedWord> words) throws IOException {
    float[] gains = new float[passages.length];
    List<List<PostingsEnum>> occurrences = new ArrayList<>();
    for (RankedWord word : words) {
      occurrences.add(occurrences(word));
    }
    int from = 0;
    while (from < passages.length) {
      int end = blocks.end(passages[from]);
      int to = from;
      while (to < passages.length && passages[to] < end) {
        to++;
      }
      int header = blocks.header(passages[from]);
      Block block = Block.of(segment, field, header, end, averageLength);
      block.complete(whole, base + header, field);
      for (int word = 0; word < words.size(); word++) {
        block.count(occurrences.get(word));
        if (block.complete(whole, base + header, field, words.get(word))) {
          for (int i = from; i < to; i++) {
            gains[i] +=
                (float) words.get(word).rarity()
                    * block.gain(passages[i], known.get(i), words.get(word).spreads());
          }
        }
      }
      from = to;
    }
    return gains;
  }

  private List<PostingsEnum> occurrences(RankedWord word) throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (String form : word.forms()) {
      PostingsEnum occurrences = segment.postings(new Term(field, form), PostingsEnum.FREQS);
      if (occurrences != null) {
        found.add(occurrences);
      }
    }
    return found;
  }
}
