package dev.cuecard.index;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.query.match.Match;
import dev.cuecard.index.query.match.Matcher;
import dev.cuecard.index.query.match.Part;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.PassageReader;
import dev.cuecard.index.store.PassageReader.Extended;
import dev.cuecard.index.store.StoredForm;
import dev.cuecard.index.store.StoredPassage;
import dev.cuecard.index.store.Values;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/// Reads the passages that Lucene found, with their neighbours, and looks in their words for the
/// parts of the query. They are read in their order, one by one: the first few are often enough.
final class HitReader {
  /// What stands around so many is asked for together.
  private static final int TOGETHER = 20;

  private final Whole whole;
  private final ScoreDoc[] found;
  private final int following;
  private Values values;
  private final Map<TextField, List<Part>> parts;
  private final @Nullable Predicate<Segment> wanted;
  private final Map<Integer, DocumentHeader> headers = new HashMap<>();

  /// @param wanted which segments are asked for; null if any are
  HitReader(
      Whole whole,
      ScoreDoc[] found,
      Map<TextField, List<Part>> parts,
      @Nullable Predicate<Segment> wanted) {
    this.whole = whole;
    this.found = found;
    this.following = Part.reach(parts.values().stream().flatMap(List::stream).toList()).passages();
    this.values = around(0);
    this.parts = parts;
    this.wanted = wanted;
  }

  private Values around(int number) {
    int end = Math.min(number + TOGETHER, found.length);
    return whole.around(Arrays.copyOfRange(found, number, end), following);
  }

  /// The hit of this number, which is 0 or one more than that of the last.
  Hit read(int number) {
    if (number > 0 && number % TOGETHER == 0) {
      values = around(number);
    }
    try {
      return hit(found[number].doc, found[number].score);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private Hit hit(int doc, float score) throws IOException {
    StoredPassage stored = StoredForm.passage(values.required(doc, Fields.PASSAGE));
    TextField field = TextField.of(new Language(stored.language()));
    List<Part> own = parts.getOrDefault(field, List.of());
    PassageReader passages = new PassageReader(values);
    Extended read = passages.extended(doc, stored, Part.reach(own));
    return new Hit(
        header(doc - stored.number()),
        stored.language(),
        stored.number(),
        score,
        read.segments(),
        stored.body().size(),
        matches(new Matcher(field.field(), read.segments()).find(own), read.segments()),
        beginning(stored.body()),
        passages.before(doc, stored),
        read.after());
  }

  private List<Match> matches(List<Match> all, List<Segment> segments) {
    if (wanted == null) {
      return all;
    }
    return all.stream()
        .filter(match -> wanted.test(segments.get(match.first().segment())))
        .toList();
  }

  private int beginning(List<Segment> body) {
    for (int i = 0; i < body.size(); i++) {
      if (wanted == null || wanted.test(body.get(i))) {
        return i;
      }
    }
    return 0;
  }

  private DocumentHeader header(int doc) throws IOException {
    DocumentHeader known = headers.get(doc);
    if (known != null) {
      return known;
    }
    DocumentHeader header = StoredForm.header(values.required(doc, Fields.HEADER));
    headers.put(doc, header);
    return header;
  }
}
