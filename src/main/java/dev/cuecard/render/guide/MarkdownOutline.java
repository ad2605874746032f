package dev.cuecard.render.guide;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.Topic;
import dev.cuecard.render.Markdown;
import java.util.List;
import java.util.function.Consumer;

/// What a guide is to, part by part, in Markdown.
///
/// @param out takes line by line
record MarkdownOutline(PlaceLabel places, Consumer<String> out) {
  void outline(Part part) {
    String length = part.length().isPresent() ? Timestamp.coarse(part.length().getAsLong()) : "";
    String title = MarkdownCitation.title(part.document());
    out.accept("- " + title + (length.isEmpty() ? "" : " (" + length + ")"));
    for (Topic topic : part.isWhole() ? List.<Topic>of() : part.topics()) {
      out.accept("  - " + heading(topic));
    }
  }

  void summary(Part part) {
    if (places.namesDocuments() && !part.told().isEmpty()) {
      out.accept("### " + Markdown.text(part.document().title()) + "\n");
    }
    for (Topic topic : part.told()) {
      if (!part.isWhole()) {
        out.accept("**" + heading(topic) + "**\n");
      }
      topic
          .summary()
          .forEach(line ->
              out.accept("- " + MarkdownCitation.cited(line, PlaceLabel.within(line.citation()))));
      out.accept("");
    }
  }

  /// The place, and the title unless it is the same.
  private static String heading(Topic topic) {
    String place = PlaceLabel.within(topic.citation());
    String title = place.equals(topic.title()) ? "" : " " + Markdown.text(topic.title());
    return MarkdownCitation.link(topic.citation(), place) + title;
  }
}
