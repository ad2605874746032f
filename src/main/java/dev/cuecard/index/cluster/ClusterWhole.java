package dev.cuecard.index.cluster;

import dev.cuecard.index.Whole;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.form.BlockRecords;
import dev.cuecard.index.cluster.form.Names;
import dev.cuecard.index.cluster.form.StoredRecord;
import dev.cuecard.index.ranking.ChancePassages;
import dev.cuecard.index.ranking.WholeDocuments;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.Values;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The index on a cluster of which a slice was taken. What stands beside the passages that are
/// shown is asked for when it is known which they are.
record ClusterWhole(
    ClusterClient cluster, Slice slice, ChancePassages chance, WholeDocuments documents)
    implements Whole {
  @Override
  public Values around(ScoreDoc[] found, int following) {
    SlicePlaces places = slice.places();
    Set<String> beside = new LinkedHashSet<>();
    for (ScoreDoc one : found) {
      SlicePlaces.Place place = places.at(one.doc);
      int last = Math.min(place.number() + following, place.header().layout().passages());
      for (int number = Math.max(1, place.number() - 1); number <= last; number++) {
        if (slice.found(new SlicePlaces.Place(place.header(), number)) == null) {
          beside.add(BlockRecords.id(place.document(), number));
        }
      }
    }
    Map<String, StoredRecord> read = read(beside);
    return (place, field) -> value(places.at(place), field, read);
  }

  private Map<String, StoredRecord> read(Set<String> ids) {
    Map<String, StoredRecord> read = new HashMap<>();
    var questions = Records.byIds(ids, Fields.DOCUMENT, Names.NUMBER, Fields.STAMP, Fields.PASSAGE);
    if (!questions.isEmpty()) {
      for (var answer : cluster.search(questions)) {
        for (StoredRecord record : Records.of(answer)) {
          read.put(BlockRecords.id(record.document(), record.number()), record);
        }
      }
    }
    return read;
  }

  private @Nullable BytesRef value(
      SlicePlaces.Place place, String field, Map<String, StoredRecord> beside) {
    if (place.number() == 0) {
      return place.header().value(field);
    }
    StoredRecord found = slice.found(place);
    if (found != null) {
      return found.value(field);
    }
    StoredRecord read = beside.get(BlockRecords.id(place.document(), place.number()));
    return read != null && read.stamp().equals(place.header().stamp()) ? read.value(field) : null;
  }
}
