package dev.cuecard.index.cluster;

import dev.cuecard.index.analysis.Token;
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

/// A part of the index, in memory: some passages that may be found, and around them what is counted
/// and read but never found. Each stands as many places after its document's header as in the whole
/// index; in the places of passages that nobody asked for stand others that say nothing.
final class Slice {
  /// On passages that are not to be found: Lucene takes them for deleted.
  private static final String AROUND = "around";

  private final SortedMap<String, StoredRecord> headers = new TreeMap<>();
  private final Map<String, Map<Integer, StoredRecord>> found = new HashMap<>();
  private final Map<String, Map<Integer, StoredRecord>> around = new HashMap<>();

  /// Adds a header, or a passage that may be found.
  void add(StoredRecord record) {
    if (record.number() == 0) {
      headers.put(record.document(), record);
    } else {
      put(record, found);
    }
  }

  /// Adds a header, or a passage that stands around others. Of one that is added twice what says
  /// more is kept.
  void addAround(StoredRecord record) {
    if (record.number() == 0) {
      headers.put(record.document(), record);
    } else {
      put(record, around);
    }
  }

  private static void put(StoredRecord record, Map<String, Map<Integer, StoredRecord>> passages) {
    passages
        .computeIfAbsent(record.document(), _ -> new HashMap<>())
        .merge(
            record.number(),
            record,
            (old, own) -> own.source().size() > old.source().size() ? own : old);
  }

  /// The slice as Lucene reads it.
  DirectoryReader open() {
    try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), settings())) {
      for (StoredRecord header : headers.values()) {
        writer.addDocuments(block(header));
      }
      writer.deleteDocuments(new Term(AROUND, ""));
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

  private List<Document> block(StoredRecord header) {
    List<Document> block = new ArrayList<>();
    block.add(header.lucene());
    for (String field : header.layout().fields()) {
      block.add(passage(header, block.size(), field));
    }
    return block;
  }

  private Document passage(StoredRecord header, int number, String field) {
    StoredRecord own = passage(header, number, found);
    if (own != null) {
      return own.lucene();
    }
    StoredRecord beside = passage(header, number, around);
    Document passage = beside == null ? StoredRecord.nothing(field) : beside.lucene();
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
