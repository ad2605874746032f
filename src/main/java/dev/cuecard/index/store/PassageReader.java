package dev.cuecard.index.store;

import dev.cuecard.passage.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads stored passages together with what follows them in their strand.
public final class PassageReader {
  /// A passage and the segments after it.
  ///
  /// @param segments its body and the segments after it that are searched with it
  /// @param after the segment after all of them
  public record Extended(List<Segment> segments, Optional<Segment> after) {}

  private final Values values;

  public PassageReader(Values values) {
    this.values = values;
  }

  /// The passage in this place with the segments after it that are within `reach`.
  public Extended extended(int doc, StoredPassage passage, Reach reach) throws IOException {
    List<Segment> segments = new ArrayList<>(passage.body());
    Segment last = passage.body().getLast();
    int words = 0;
    int next = doc + 1;
    StoredPassage following = following(next, passage);
    while (following != null) {
      for (Segment segment : following.body()) {
        if (!reach.holds(last, segment, words)) {
          return new Extended(segments, Optional.of(segment));
        }
        segments.add(segment);
        words += Tail.words(segment.text());
      }
      following = following(++next, passage);
    }
    return new Extended(segments, Optional.empty());
  }

  private @Nullable StoredPassage following(int doc, StoredPassage passage) throws IOException {
    StoredPassage next = passage(doc);
    return next != null && next.strand() == passage.strand() && next.number() > passage.number()
        ? next
        : null;
  }

  /// The segment before the passage in this place, in its strand.
  public Optional<Segment> before(int doc, StoredPassage passage) throws IOException {
    StoredPassage previous = passage.number() > 1 ? passage(doc - 1) : null;
    return previous != null && previous.strand() == passage.strand()
        ? Optional.of(previous.body().getLast())
        : Optional.empty();
  }

  /// The passage in this place; null if there is a header or nothing.
  @Nullable
  public StoredPassage passage(int doc) throws IOException {
    BytesRef bytes = values.at(doc, Fields.PASSAGE);
    return bytes == null ? null : StoredForm.passage(bytes);
  }
}
