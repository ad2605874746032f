package dev.cuecard.index.cluster;

import dev.cuecard.index.analysis.Token;
import dev.cuecard.index.cluster.form.SoughtTerms;
import dev.cuecard.index.cluster.form.StoredRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// A part of the index, in memory: some passages that may be found, and perhaps around them others
/// that are read but never found. Each stands as many places after its document's header as in the
/// whole index; in the places of passages that nobody asked for stands nothing.
final class Slice {
  /// On passages that are not to be found: Lucene takes them for deleted.
  private static final String AROUND = "around";

  private final SortedMap<String, StoredRecord> headers = new TreeMap<>();
  private final Map<String, Map<Integer, StoredRecord>> found = new HashMap<>();
  private final Map<String, Map<Integer, StoredRecord>> around = new HashMap<>();

  /// Adds a header, or a passage that may be found.
  void add(StoredRecord record) {
    add(record, found);
  }

  /// Adds a header, or a passage that stands around others.
  void addAround(StoredRecord record) {
    add(record, around);
  }

  private void add(StoredRecord record, Map<String, Map<Integer, StoredRecord>> passages) {
    if (record.number() == 0) {
      headers.put(record.document(), record);
    } else {
      passages
          .computeIfAbsent(record.document(), _ -> new HashMap<>())
          .put(record.number(), record);
    }
  }

  /// Where its documents stand.
  SlicePlaces places() {
    return SlicePlaces.of(headers);
  }

  /// The passage in a place, if it may be found and is of the same time as the header.
  @Nullable StoredRecord found(SlicePlaces.Place place) {
    return passage(place.header(), place.number(), found);
  }

  /// The slice as Lucene reads it.
  ///
  /// @param sought for which it will be searched
  DirectoryReader open(SoughtTerms sought) {
    try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), settings())) {
      for (StoredRecord header : headers.values()) {
        writer.addDocuments(block(header, sought));
      }
      if (!around.isEmpty()) {
        writer.deleteDocuments(new Term(AROUND, ""));
      }
      return DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(Token.analyzer())
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setUseCompoundFile(false);
  }

  private List<Document> block(StoredRecord header, SoughtTerms sought) {
    List<Document> block = new ArrayList<>();
    block.add(header.lucene(sought));
    int passages = header.layout().passages();
    for (int number = 1; number <= passages; number++) {
      block.add(passage(header, number, sought));
    }
    return block;
  }

  private Document passage(StoredRecord header, int number, SoughtTerms sought) {
    StoredRecord own = passage(header, number, found);
    if (own != null) {
      return own.lucene(sought);
    }
    StoredRecord beside = passage(header, number, around);
    if (beside == null) {
      return new Document();
    }
    Document passage = beside.lucene(sought);
    passage.add(new StringField(AROUND, "", Field.Store.NO));
    return passage;
  }

  /// The passage of this number, if it is of the same time as the header.
  private static @Nullable StoredRecord passage(
      StoredRecord header, int number, Map<String, Map<Integer, StoredRecord>> passages) {
    StoredRecord passage = passages.getOrDefault(header.document(), Map.of()).get(number);
    return passage != null && passage.stamp().equals(header.stamp()) ? passage : null;
  }
}
