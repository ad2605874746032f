package dev.cuecard.web.site;

import dev.cuecard.corpus.Json;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import dev.cuecard.render.Printable;
import dev.cuecard.web.page.PlaceName;
import dev.cuecard.web.page.Readers;
import dev.cuecard.wording.Wording;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All that is said and written, as a script that a page can load from a file.
final class SearchData {
  private final Wording words;
  private final ObjectNode data = Json.object();
  private final ArrayNode documents = data.putArray("documents");

  SearchData(Wording words) {
    this.words = words;
    ObjectNode texts = data.putObject("words");
    for (String key : List.of("moments-found", "nothing-found")) {
      texts.put(key, words.text(key, "{0}"));
    }
  }

  /// Adds a document: its places, each with its language, its name, its anchor and its text.
  void add(Document document) {
    ObjectNode one = documents.addObject();
    one.put("id", document.id());
    one.put("title", Printable.of(document.about().title()));
    one.put("kind", document.kind());
    one.put("kindName", words.text("kind-" + document.kind()));
    ArrayNode places = one.putArray("places");
    for (Strand strand : Strands.of(document)) {
      for (Segment segment : strand.segments()) {
        Locator place = segment.locator();
        places
            .addArray()
            .add(strand.language().tag())
            .add(PlaceName.of(place, words))
            .add(Readers.fragment(place))
            .add(Printable.of(segment.text()));
      }
    }
  }

  String script() {
    return "globalThis.cuecard = " + Json.inline(data) + ";\n";
  }
}
