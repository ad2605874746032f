package dev.cuecard.render.guide;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.Topic;
import java.util.List;
import org.jsoup.nodes.Element;

/// What a guide is to, part by part, on its page: an outline that leads to the recordings and to
/// the summaries of their chapters.
final class HtmlOutline {
  private final List<Part> parts;
  private final PlaceLabel places;
  private final HtmlCitation citations;

  HtmlOutline(List<Part> parts, PlaceLabel places, HtmlCitation citations) {
    this.parts = parts;
    this.places = places;
    this.citations = citations;
  }

  void outline(Element section) {
    Element list = section.appendElement("ol").addClass("outline");
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Element item = list.appendElement("li");
      citations.title(item, part.document());
      part.length()
          .ifPresent(ms ->
              item.appendText(" ")
                  .appendElement("bdi")
                  .addClass("place")
                  .text("(" + Timestamp.coarse(ms) + ")"));
      if (!part.isWhole()) {
        chapters(item.appendElement("ol").addClass("chapters"), part, i);
      }
    }
  }

  /// Times lead to the recording, titles to the summary.
  private void chapters(Element list, Part part, int number) {
    for (int j = 0; j < part.topics().size(); j++) {
      Topic topic = part.topics().get(j);
      Element chapter = list.appendElement("li");
      citations.place(chapter, topic.citation(), PlaceLabel.within(topic.citation()));
      chapter.appendText(" ");
      if (topic.summary().isEmpty()) {
        chapter.appendText(name(topic));
      } else {
        chapter.appendElement("a").attr("href", "#" + id(number, j)).text(name(topic));
      }
    }
  }

  private static String id(int part, int topic) {
    return "topic-" + (part + 1) + "-" + (topic + 1);
  }

  private static String name(Topic topic) {
    return topic.title().isEmpty() ? topic.citation().document().title() : topic.title();
  }

  void summary(Element section) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (places.namesDocuments() && !part.told().isEmpty()) {
        section.appendElement("h3").text(part.document().title());
      }
      for (int j = 0; j < part.topics().size(); j++) {
        Topic topic = part.topics().get(j);
        if (!topic.summary().isEmpty()) {
          summary(section, part, topic, id(i, j));
        }
      }
    }
  }

  private void summary(Element section, Part part, Topic topic, String id) {
    if (!part.isWhole()) {
      Element heading = section.appendElement(places.namesDocuments() ? "h4" : "h3").id(id);
      heading.text(name(topic)).appendText(" ");
      citations.place(heading, topic.citation(), PlaceLabel.within(topic.citation()));
    }
    Element list = section.appendElement("ul");
    topic
        .summary()
        .forEach(line ->
            citations.cited(list.appendElement("li"), line, PlaceLabel.within(line.citation())));
  }
}
