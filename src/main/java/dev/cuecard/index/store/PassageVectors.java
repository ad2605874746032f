package dev.cuecard.index.store;

import dev.cuecard.embedding.SentenceModel;
import dev.cuecard.embedding.VectorStore;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Passage;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Utterance;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// Gives passages their vectors, each text only once: one of all that a passage says, by which it
/// is found, and one of each of its utterances, as the one that answers a question is lost among
/// the others in the vector of all.
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
    fields.add(
        new KnnByteVectorField(
            Fields.vectors(model.id()), vector(text), VectorSimilarityFunction.COSINE));
    List<Utterance> utterances = Utterance.of(passage.body());
    if (utterances.size() > 1) {
      ByteBuffer vectors = ByteBuffer.allocate(utterances.size() * model.dimensions());
      utterances.forEach(utterance -> vectors.put(vector(utterance.text())));
      fields.add(
          new BinaryDocValuesField(Fields.utterances(model.id()), new BytesRef(vectors.array())));
    }
  }

  private byte[] vector(String text) {
    return ByteVector.of(store.vector(text, () -> model.passage(text)));
  }
}
