package dev.cuecard.index.cluster.form;

import dev.cuecard.index.analysis.TextField;
import dev.cuecard.index.ranking.PassageVector;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.Fields;
import dev.cuecard.index.store.PassageVectors;
import dev.cuecard.index.store.StoredForm;
import java.util.Base64;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A record as a cluster gives it back, the inverse of [BlockRecords].
public record StoredRecord(JsonNode source) {
  private static final Set<String> LABELS = Set.of(Fields.TITLE, Fields.COLLECTION, Fields.SPEAKER);

  private static final FieldType TEXT = fieldType(false);
  private static final FieldType LABEL = fieldType(true);

  private static FieldType fieldType(boolean omitsLengths) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(omitsLengths);
    type.freeze();
    return type;
  }

  /// The document's id.
  public String document() {
    return source.path(Fields.DOCUMENT).path(0).stringValue();
  }

  /// See [Names#NUMBER].
  public int number() {
    return source.path(Names.NUMBER).intValue();
  }

  /// The field that the text stands in, by Lucene's name.
  public String field() {
    return TextField.PREFIX + source.path(Names.FIELD).asString("");
  }

  /// See [Names#OWNER]; empty if it is nobody's own.
  public String owner() {
    return source.path(Names.OWNER).asString("");
  }

  public String stamp() {
    return source.path(Fields.STAMP).asString("");
  }

  /// What is kept of it under this name; null if nothing is.
  public @Nullable BytesRef value(String name) {
    return source.has(name) ? bytes(name) : null;
  }

  public DocumentHeader header() {
    return StoredForm.header(bytes(Fields.HEADER));
  }

  /// That of a header.
  public Layout layout() {
    return Layout.parse(source.path(Names.LAYOUT).asString(""));
  }

  public PassageVector vector() {
    return new PassageVector(decoded(Names.VECTOR_BYTES), bytes(Names.FURTHER));
  }

  /// The sentence model that has looked at it; empty if none has.
  public String model() {
    return source.path(Fields.MODEL).path(0).asString("");
  }

  /// What Lucene was given, or as much of it as `source` has.
  ///
  /// @param sought of the text
  public Document lucene(SoughtTerms sought) {
    Document fields = new Document();
    for (var entry : source.properties()) {
      add(entry.getKey(), entry.getValue(), sought, fields);
    }
    return fields;
  }

  private void add(String name, JsonNode value, SoughtTerms sought, Document fields) {
    switch (name) {
      case Names.TEXT ->
          fields.add(
              new Field(
                  TextField.PREFIX + source.path(Names.FIELD).stringValue(),
                  TokenText.read(value.stringValue(), sought),
                  TEXT));
      case Fields.HEADER -> {
        fields.add(new StringField(Fields.HEADER, "", Field.Store.NO));
        fields.add(new BinaryDocValuesField(Fields.HEADER, bytes(Fields.HEADER)));
      }
      case Fields.PASSAGE ->
          fields.add(new BinaryDocValuesField(Fields.PASSAGE, bytes(Fields.PASSAGE)));
      case Fields.DATE, Fields.DURATION ->
          fields.add(new NumericDocValuesField(name, value.longValue()));
      case Names.VECTOR_BYTES ->
          fields.add(PassageVectors.found(model(), decoded(Names.VECTOR_BYTES)));
      case Names.FURTHER ->
          fields.add(
              new BinaryDocValuesField(Fields.furtherVectors(model()), bytes(Names.FURTHER)));
      default -> {
        for (JsonNode one : value.values()) {
          fields.add(
              LABELS.contains(name)
                  ? new Field(name, TokenText.read(one.stringValue(), SoughtTerms.ANY), LABEL)
                  : new StringField(name, one.stringValue(), Field.Store.NO));
        }
      }
    }
  }

  private BytesRef bytes(String name) {
    return new BytesRef(decoded(name));
  }

  private byte[] decoded(String name) {
    return Base64.getDecoder().decode(source.path(name).asString(""));
  }
}
