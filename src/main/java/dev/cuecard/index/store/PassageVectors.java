package dev.cuecard.index.store;

import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Passage;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Utterance;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// Gives passages their vectors, each text only once: one of all that a passage says, by which it
/// is found, and one of each of its utterances, as the one that answers a question is lost among
/// the others in the vector of all. The model that is asked beside the first, where there is one,
/// makes as many.
///
/// @param store what was made before
public record PassageVectors(SentenceModel model, VectorStore store) {
  /// Adds them to the fields of `passage`; none in languages that the model does not know.
  void add(Document fields, Passage passage) {
    Language language = passage.strand().language();
    String text = passage.body().stream().map(Segment::text).collect(Collectors.joining(" "));
    if (!model.knows(language.primary(), text)) {
      return;
    }
    fields.add(found(model.id(), vector(model, store, text)));
    ByteArrayOutputStream further = new ByteArrayOutputStream();
    writeSecond(further, text);
    List<Utterance> utterances = Utterance.of(passage.body());
    if (utterances.size() > 1) {
      for (Utterance one : utterances) {
        further.writeBytes(vector(model, store, one.text()));
        writeSecond(further, one.text());
      }
    }
    if (further.size() > 0) {
      fields.add(
          new BinaryDocValuesField(
              Fields.furtherVectors(model.id()), new BytesRef(further.toByteArray())));
    }
  }

  private void writeSecond(ByteArrayOutputStream to, String text) {
    model
        .second()
        .ifPresent(second -> to.writeBytes(vector(second, store.second().orElseThrow(), text)));
  }

  /// The field by which a passage with this vector is found.
  public static IndexableField found(String model, byte[] vector) {
    return new KnnByteVectorField(
        Fields.vectors(model), vector, VectorSimilarityFunction.DOT_PRODUCT);
  }

  private static byte[] vector(SentenceModel model, VectorStore store, String text) {
    return ByteVector.of(store.vector(text, () -> model.passage(text)));
  }
}
