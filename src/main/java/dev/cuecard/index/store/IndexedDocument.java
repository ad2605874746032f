package dev.cuecard.index.store;

import dev.cuecard.document.Document;
import dev.cuecard.index.analysis.SegmentedText;
import dev.cuecard.index.analysis.TextField;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Passage;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A document as Lucene is given it: the block of its header and passages.
public final class IndexedDocument {
  private static final FieldType TEXT = new FieldType();

  static {
    TEXT.setTokenized(true);
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TEXT.freeze();
  }

  private IndexedDocument() {}

  /// The header first, then every passage in order.
  public static List<org.apache.lucene.document.Document> of(
      Document document, String stamp, Optional<PassageVectors> vectors) {
    DocumentHeader header = DocumentHeader.of(document);
    List<org.apache.lucene.document.Document> block = new ArrayList<>();
    block.add(header(header, stamp));
    int strandNumber = 0;
    Set<String> texts = new HashSet<>();
    for (Strand strand : Strands.of(document)) {
      boolean newText = texts.add(strand.language() + " " + strand.origin());
      for (Passage passage : strand.passages()) {
        var fields = passage(header, passage, block.size(), strandNumber);
        IndexedFacts.add(fields, header, passage);
        if (block.size() == 1) {
          fields.add(new StringField(Fields.FIRST, Fields.OF_DOCUMENT, Field.Store.NO));
        }
        if (newText && passage.from() == 0) {
          fields.add(new StringField(Fields.FIRST, Fields.OF_TEXT, Field.Store.NO));
        }
        vectors.ifPresent(made -> made.add(fields, passage));
        block.add(fields);
      }
      strandNumber++;
    }
    vectors.ifPresent(made ->
        block.forEach(fields ->
            fields.add(new StringField(Fields.MODEL, made.model().id(), Field.Store.NO))));
    return block;
  }

  /// The id of a document's passage of this number, which counts from 1.
  public static String id(String document, int number) {
    return document + "#" + number;
  }

  private static org.apache.lucene.document.Document header(DocumentHeader header, String stamp) {
    var fields = new org.apache.lucene.document.Document();
    fields.add(new StringField(Fields.DOCUMENT, header.id(), Field.Store.NO));
    fields.add(new StringField(Fields.HEADER, "", Field.Store.NO));
    fields.add(new BinaryDocValuesField(Fields.HEADER, StoredForm.of(header)));
    fields.add(new BinaryDocValuesField(Fields.STAMP, new BytesRef(stamp)));
    return fields;
  }

  private static org.apache.lucene.document.Document passage(
      DocumentHeader header, Passage passage, int number, int strandNumber) {
    Language language = passage.strand().language();
    List<Segment> following = passage.following();
    SegmentedText text =
        SegmentedText.of(
            Stream.concat(passage.body().stream(), following.stream().limit(Tail.length(following)))
                .toList());
    var fields = new org.apache.lucene.document.Document();
    fields.add(new StringField(Fields.DOCUMENT, header.id(), Field.Store.NO));
    fields.add(new NumericDocValuesField(Fields.CHANCE, Chance.of(id(header.id(), number))));
    fields.add(new Field(TextField.of(language).field(), text.text(), TEXT));
    fields.add(
        new BinaryDocValuesField(
            Fields.PASSAGE,
            StoredForm.of(
                new StoredPassage(number, strandNumber, language.tag(), passage.body()))));
    return fields;
  }
}
