package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.Json;

/// Reads an answer of the API's `list=messagecollection`: the units of a bundle with their
/// translations to one language, as a document that has only these.
final class MessageCollectionReader implements DocumentReader {
  @Override
  public String format() {
    return "messagecollection";
  }

  @Override
  public boolean recognises(String text) {
    return Json.hasPath(
        text, path -> path.equals("/query/messagecollection") || path.equals("/error/info"));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    MessageCollection collection = MessageCollection.of(text);
    Source source = Source.of(format());
    return new Parsed<>(
        collection.isEmpty()
            ? BlockDocument.empty(name, source)
            : BlockDocument.of(collection.bundle(), collection.title(), name, source),
        collection.problems());
  }
}
