package dev.cuecard.render.summary;

import dev.cuecard.corpus.Json;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.Markdown;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import dev.cuecard.render.moment.LocatorJson;
import dev.cuecard.render.moment.LocatorText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The summary of a document in the forms that it can be read in.
///
/// @param language of what was read
/// @param total how many sentences the document has in it
/// @param sentences those of the summary, in order
public record SummaryText(Document document, String language, int total, List<Segment> sentences) {
  public SummaryText {
    sentences = List.copyOf(sentences);
  }

  /// A sentence a line, with the time or section it is quoted from.
  public String plain(Style style) {
    StringBuilder out = new StringBuilder();
    out.append(style.title(Printable.of(document.about().title()))).append('\n');
    out.append(
            style.faint(
                "%s · %s · %d of %d sentences"
                    .formatted(document.id(), language, sentences.size(), total)))
        .append("\n\n");
    for (Segment sentence : sentences) {
      out.append(style.time("%9s".formatted(LocatorText.of(sentence.locator()))))
          .append("  ")
          .append(Printable.isolated(Printable.of(sentence.text()), language))
          .append('\n');
    }
    return out.toString();
  }

  /// A list of quotations, each with a link to its place.
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(Markdown.text(document.about().title())).append("\n\n");
    for (Segment sentence : sentences) {
      String place = LocatorText.of(sentence.locator());
      out.append("- ").append(Markdown.text(sentence.text()));
      if (!place.isEmpty()) {
        out.append(" (").append(Markdown.link(place, address(sentence.locator()))).append(')');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private String address(Locator place) {
    return document.about().link().map(base -> base + place.fragment()).orElse("");
  }

  /// As `docs/schema/summary.schema.json` describes it.
  public String json() {
    ObjectNode node = Envelope.of("summary");
    node.put("document", document.id());
    node.put("title", document.about().title());
    node.put("language", language);
    node.put("of", total);
    ArrayNode array = node.putArray("sentences");
    for (Segment sentence : sentences) {
      ObjectNode one = array.addObject().put("text", sentence.text());
      sentence.speaker().ifPresent(name -> one.put("speaker", name));
      one.setAll(
          LocatorJson.of(
              sentence.locator(), place -> document.about().link().orElse("") + place.fragment()));
    }
    return Json.pretty(node);
  }
}
