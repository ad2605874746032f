package dev.cuecard.index.store;

import dev.cuecard.language.Language;
import dev.cuecard.passage.Passage;
import dev.cuecard.passage.Strand;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/// What is true of a passage beside its words: what restrictions and ranges of a query ask for.
final class IndexedFacts {
  private static final FieldType LABEL = new FieldType();

  static {
    LABEL.setTokenized(true);
    LABEL.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    LABEL.setOmitNorms(true);
    LABEL.freeze();
  }

  private IndexedFacts() {}

  static void add(Document fields, DocumentHeader header, Passage passage) {
    Strand strand = passage.strand();
    Language language = strand.language();
    exactly(fields, Fields.KIND, header.kind());
    exactly(fields, Fields.LANGUAGE, language.tag());
    if (!language.primary().equals(language.tag())) {
      exactly(fields, Fields.LANGUAGE, language.primary());
    }
    exactly(fields, Fields.ORIGIN, strand.origin().name().toLowerCase(Locale.ROOT));
    label(fields, Fields.TITLE, header.title());
    header.collection().ifPresent(name -> label(fields, Fields.COLLECTION, name));
    passage.body().stream()
        .flatMap(segment -> segment.speaker().stream())
        .distinct()
        .forEach(name -> label(fields, Fields.SPEAKER, name));
    strand
        .written()
        .ifPresent(time -> fields.add(new NumericDocValuesField(Fields.DATE, time.toEpochMilli())));
    if (header.length() > 0) {
      fields.add(new NumericDocValuesField(Fields.DURATION, header.length()));
    }
  }

  private static void exactly(Document fields, String name, String value) {
    fields.add(new StringField(name, value, Field.Store.NO));
  }

  private static void label(Document fields, String name, String words) {
    fields.add(new Field(name, words, LABEL));
  }
}
