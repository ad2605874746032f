package dev.cuecard.index;

import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads the passages that Lucene found, with their neighbours, and looks in their words for the
/// parts of the query.
final class HitReader {
  private final Values values;
  private final Map<TextField, List<Part>> parts;
  private final Map<Integer, DocumentHeader> headers = new HashMap<>();

  HitReader(Values values, Map<TextField, List<Part>> parts) {
    this.values = values;
    this.parts = parts;
  }

  Hit read(int doc, float score) {
    try {
      return hit(doc, score);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private Hit hit(int doc, float score) throws IOException {
    StoredPassage passage = StoredForm.passage(values.required(doc, Fields.PASSAGE));
    TextField field = TextField.of(new Language(passage.language()));
    List<Part> wanted = parts.getOrDefault(field, List.of());
    List<Segment> segments = new ArrayList<>(passage.body());
    Optional<Segment> after = addTail(segments, doc, passage, longest(wanted));
    List<Match> matches = new Matcher(field, segments).find(wanted);
    return new Hit(
        header(doc - passage.number()),
        passage.language(),
        passage.number(),
        score,
        segments,
        passage.body().size(),
        matches,
        before(doc, passage),
        after);
  }

  private static int longest(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.words().size()).max().orElse(0);
  }

  /// Adds the segments after the passage that its matches may reach into; returns the one after
  /// those.
  private Optional<Segment> addTail(
      List<Segment> segments, int doc, StoredPassage passage, int longest) throws IOException {
    int words = 0;
    int next = doc + 1;
    StoredPassage following = following(next, passage);
    while (following != null) {
      for (Segment segment : following.body()) {
        if (words >= Math.max(Tail.WORDS, longest)) {
          return Optional.of(segment);
        }
        segments.add(segment);
        words += Tail.words(segment.text());
      }
      following = following(++next, passage);
    }
    return Optional.empty();
  }

  private @Nullable StoredPassage following(int doc, StoredPassage passage) throws IOException {
    StoredPassage next = passage(doc);
    return next != null && next.strand() == passage.strand() && next.number() > passage.number()
        ? next
        : null;
  }

  private Optional<Segment> before(int doc, StoredPassage passage) throws IOException {
    StoredPassage previous = passage.number() > 1 ? passage(doc - 1) : null;
    return previous != null && previous.strand() == passage.strand()
        ? Optional.of(previous.body().getLast())
        : Optional.empty();
  }

  /// The passage in this place; null if there is a header or nothing.
  private @Nullable StoredPassage passage(int doc) throws IOException {
    BytesRef bytes = values.at(doc, Fields.PASSAGE);
    return bytes == null ? null : StoredForm.passage(bytes);
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
