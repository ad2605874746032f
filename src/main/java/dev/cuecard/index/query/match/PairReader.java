package dev.cuecard.index.query.match;

import dev.cuecard.index.store.PassageReader;
import dev.cuecard.index.store.PassageReader.Extended;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;

/// Reads whether in a passage a pair begins whose sides stand near enough.
public final class PairReader implements IntPredicate {
  private final PassageReader passages;
  private final String field;
  private final List<Part> parts;

  public PairReader(IndexReader reader, String field, List<Part> parts) {
    this.passages = new PassageReader(Values.of(reader));
    this.field = field;
    this.parts = parts;
  }

  @Override
  public boolean test(int place) {
    try {
      StoredPassage passage = passages.passage(place);
      if (passage == null) {
        return false;
      }
      Extended read = passages.extended(place, passage, Part.reach(parts));
      for (Match match : new Matcher(field, read.segments()).find(parts)) {
        if (match.first().segment() < passage.body().size()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
