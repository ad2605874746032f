package dev.cuecard.index.cluster;

import dev.cuecard.index.cluster.form.StoredRecord;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where the documents of a slice stand in it.
///
/// @param headers by their places, ascending
record SlicePlaces(TreeMap<Integer, StoredRecord> headers) {
  /// A place, as the cluster knows it.
  ///
  /// @param number of the passage, 0 for the header
  record Place(StoredRecord header, int number) {
    String document() {
      return header.document();
    }
  }

  /// Those of documents that stand one after the other.
  static SlicePlaces of(SortedMap<String, StoredRecord> documents) {
    TreeMap<Integer, StoredRecord> headers = new TreeMap<>();
    int place = 0;
    for (StoredRecord header : documents.values()) {
      headers.put(place, header);
      place += 1 + header.layout().passages();
    }
    return new SlicePlaces(headers);
  }

  /// What stands in this place.
  Place at(int place) {
    Map.Entry<Integer, StoredRecord> header = headers.floorEntry(place);
    return new Place(header.getValue(), place - header.getKey());
  }
}
