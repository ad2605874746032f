package dev.cuecard.render;

import dev.cuecard.index.store.DocumentHeader;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as a catalogue lists them.
public record DocumentList(List<DocumentHeader> documents) {
  public DocumentList {
    documents = List.copyOf(documents);
  }

  /// A table, a heading a collection.
  public String toText(Style style) {
    StringBuilder out = new StringBuilder();
    for (String collection :
        documents.stream().map(d -> d.collection().orElse("")).distinct().toList()) {
      if (!out.isEmpty()) {
        out.append('\n');
      }
      String name = collection.isEmpty() ? "(no collection)" : Printable.of(collection);
      out.append(style.title(name)).append('\n');
      Table table = new Table(style, "id", "kind", "title", "extent", "languages");
      documents.stream()
          .filter(document -> document.collection().orElse("").equals(collection))
          .forEach(document ->
              table.row(
                  document.id(),
                  document.kind(),
                  document.title() + (document.draft() ? " (draft)" : ""),
                  document.extent(),
                  String.join(" ", document.languages())));
      out.append(table);
    }
    return out.toString();
  }

  /// As `docs/schema/documents.schema.json` describes it.
  public ObjectNode toJson() {
    ObjectNode node = Envelope.of("documents");
    ArrayNode array = node.putArray("documents");
    for (DocumentHeader document : documents) {
      ObjectNode item = array.addObject();
      item.put("id", document.id());
      item.put("kind", document.kind());
      item.put("title", document.title());
      item.put("language", document.language());
      document.languages().forEach(item.putArray("languages")::add);
      if (document.draft()) {
        item.put("draft", true);
      }
      item.put("extent", document.extent());
      document.collection().ifPresent(name -> item.put("collection", name));
      item.put("link", document.link());
    }
    return node;
  }
}
