package dev.cuecard.index.cluster.form;

import dev.cuecard.corpus.Json;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.IndexedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The block of a document, its header and its passages, as records of a cluster.
///
/// @param header written last: what it says is there is there
public record BlockRecords(Item header, List<Item> passages) {
  /// What a cluster holds under an id.
  public record Item(String id, ObjectNode source) {}

  public BlockRecords {
    passages = List.copyOf(passages);
  }

  /// The id of a document's passage.
  public static String id(String document, int number) {
    return number == 0 ? document : IndexedDocument.id(document, number);
  }

  /// The records of a document.
  ///
  /// @param block as Lucene is given it
  /// @param stamp of the file that it was made of: records of one document that do not have the
  ///   same are of different times
  public static BlockRecords of(String document, String stamp, List<Document> block) {
    List<Item> passages = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    for (int number = 1; number < block.size(); number++) {
      ObjectNode passage = record(stamp, number, block.get(number));
      fields.add(passage.get(Names.FIELD).stringValue());
      passages.add(new Item(id(document, number), passage));
    }
    ObjectNode header = record(stamp, 0, block.getFirst());
    header.put(Names.LAYOUT, Layout.of(fields).toString());
    return new BlockRecords(new Item(document, header), passages);
  }

  private static ObjectNode record(String stamp, int number, Document fields) {
    ObjectNode record = Json.object();
    record.put(Names.NUMBER, number);
    for (IndexableField field : fields) {
      add(field, record);
    }
    record.put(Fields.STAMP, stamp);
    return record;
  }

  private static void add(IndexableField field, ObjectNode record) {
    String name = field.name();
    if (field instanceof KnnByteVectorField vector) {
      addVector(vector.vectorValue(), record);
    } else if (field instanceof BinaryDocValuesField) {
      BytesRef bytes = field.binaryValue();
      String own = Fields.isFurtherVectors(name) ? Names.FURTHER : name;
      record.put(own, base64(bytes.bytes, bytes.offset, bytes.length));
    } else if (field.numericValue() != null) {
      record.put(name, field.numericValue().longValue());
    } else if (name.startsWith(TextField.PREFIX)) {
      String written = TokenText.of(name, field.stringValue());
      record.put(Names.FIELD, name.substring(TextField.PREFIX.length()));
      record.put(Names.TEXT, written);
      record.put(Names.TERMS, TokenText.terms(written));
    } else if (field.fieldType().tokenized()) {
      String written = TokenText.of(name, field.stringValue());
      record.withArray(name).add(written);
      if (name.equals(Fields.TITLE)) {
        record.put(Names.TITLE_TERMS, TokenText.terms(written));
      }
    } else if (!name.equals(Fields.HEADER)) {
      record.withArray(name).add(field.stringValue());
    }
  }

  private static void addVector(byte[] vector, ObjectNode record) {
    ArrayNode numbers = record.putArray(Names.VECTOR);
    for (byte number : vector) {
      numbers.add(number);
    }
    record.put(Names.VECTOR_BYTES, base64(vector, 0, vector.length));
  }

  private static String base64(byte[] bytes, int from, int length) {
    return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, from + length));
  }
}
