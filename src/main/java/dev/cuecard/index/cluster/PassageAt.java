package dev.cuecard.index.cluster;

import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.query.Query;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.StoredForm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;

/// Looks for the passage of a document in which a time lies, and does not read the document for it:
/// of its passages a few are read, evenly spread, then a few of those between which it must be. In
/// an hour's talk it is found after two or three such questions, in a day's after four.
///
/// @param near the document and the time
record PassageAt(ClusterClient cluster, Query.Near near) {
  /// So many are read at once.
  private static final int FEW = 12;

  /// The header of the document and the passage; less where the document is not there.
  List<StoredRecord> records() {
    List<StoredRecord> beginning = records(IntStream.of(0, 1));
    return beginning.size() == 2 && hasBegun(beginning.getLast())
        ? List.of(beginning.getFirst(), lastBegun(beginning.getFirst(), beginning.getLast()))
        : beginning;
  }

  private StoredRecord lastBegun(StoredRecord header, StoredRecord first) {
    StoredRecord last = first;
    int end = 1 + header.layout().passages(); // all from here on have not begun
    while (last.number() + 1 < end) {
      List<StoredRecord> some = records(between(last.number(), end));
      List<StoredRecord> begun = some.stream().takeWhile(this::hasBegun).toList();
      if (begun.size() < some.size()) {
        end = some.get(begun.size()).number();
      } else if (some.isEmpty()) {
        break; // a load is just replacing the document
      }
      last = begun.isEmpty() ? last : begun.getLast();
    }
    return last;
  }

  private static IntStream between(int last, int end) {
    int step = Math.max(1, (end - last) / (FEW + 1));
    return IntStream.range(1, end - last)
        .filter(ahead -> ahead % step == 0)
        .map(ahead -> last + ahead);
  }

  private List<StoredRecord> records(IntStream numbers) {
    List<String> ids =
        numbers.mapToObj(number -> BlockRecords.id(near.document(), number)).toList();
    return cluster.search(Records.byIds(ids)).stream()
        .flatMap(answer -> Records.of(answer).stream())
        .sorted(Comparator.comparingInt(StoredRecord::number))
        .toList();
  }

  private boolean hasBegun(StoredRecord passage) {
    BytesRef stored = passage.value(Fields.PASSAGE);
    return stored != null && StoredForm.passage(stored).hasBegun(near.time());
  }
}
