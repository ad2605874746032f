package dev.cuecard.render.guide;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.LanguageCoverage;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.Reading;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/// The sections of a guide's page, those that are empty left out.
final class HtmlSections {
  private final StudyGuide guide;
  private final Labels labels;
  private final PlaceLabel places;
  private final Element main;

  HtmlSections(StudyGuide guide, Labels labels, Element main) {
    this.guide = guide;
    this.labels = labels;
    this.main = main;
    places = PlaceLabel.of(guide);
  }

  void write() {
    section("objectives", guide.objectives(), this::objectives);
    section("outline", guide.parts(), this::outline);
    section("summary", guide.parts(), this::summary);
    section("glossary", guide.glossary(), this::glossary);
    section("quotations", guide.quotations(), this::quotations);
    HtmlQuestions questions = new HtmlQuestions(guide, labels, places);
    section("questions", guide.questions(), questions::questions);
    section("answers", guide.questions(), questions::answers);
    section("reading", guide.readings(), this::readings);
    section("languages", guide.coverage(), this::languages);
    section("sources", guide.sources(), this::sources);
  }

  private void section(String label, List<?> content, Consumer<Element> writing) {
    if (!content.isEmpty()) {
      String heading = label + "-heading";
      Element section = main.appendElement("section").id(label).attr("aria-labelledby", heading);
      section.appendElement("h2").id(heading).text(labels.of(label));
      writing.accept(section);
    }
  }

  private void objectives(Element section) {
    Element list = section.appendElement("ul");
    guide
        .objectives()
        .forEach(objective ->
            link(
                list.appendElement("li")
                    .text(
                        objective.isGiven()
                            ? objective.text()
                            : labels.of("explain", objective.text())),
                objective.citation(),
                places.of(objective.citation())));
  }

  private void outline(Element section) {
    Element list = section.appendElement("ol").addClass("outline");
    for (int i = 0; i < guide.parts().size(); i++) {
      Part part = guide.parts().get(i);
      Element item = list.appendElement("li");
      title(item, part.document());
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
  private static void chapters(Element list, Part part, int number) {
    for (int j = 0; j < part.topics().size(); j++) {
      Topic topic = part.topics().get(j);
      Element chapter = list.appendElement("li");
      place(chapter, topic.citation(), PlaceLabel.within(topic.citation()));
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

  private void summary(Element section) {
    for (int i = 0; i < guide.parts().size(); i++) {
      Part part = guide.parts().get(i);
      if (places.withTitle() && !part.told().isEmpty()) {
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
      Element heading = section.appendElement(places.withTitle() ? "h4" : "h3").id(id);
      heading.text(name(topic)).appendText(" ");
      place(heading, topic.citation(), PlaceLabel.within(topic.citation()));
    }
    Element list = section.appendElement("ul");
    topic
        .summary()
        .forEach(line -> cited(list.appendElement("li"), line, PlaceLabel.within(line.citation())));
  }

  private void glossary(Element section) {
    Element list = section.appendElement("dl");
    for (GlossaryEntry entry : guide.glossary()) {
      String expansion = entry.expansion().map(words -> " (" + words + ")").orElse("");
      list.appendElement("dt").text(entry.term() + expansion);
      entry
          .definition()
          .ifPresent(found -> cited(list.appendElement("dd"), found, places.of(found.citation())));
      Optional<Citation> defined = entry.definition().map(Cited::citation);
      List<Citation> others =
          entry.mentions().stream().filter(m -> !defined.equals(Optional.of(m))).toList();
      if (!others.isEmpty()) {
        Element mentions = list.appendElement("dd").addClass("mentions");
        mentions.appendText(labels.of(defined.isPresent() ? "alsoAt" : "mentionedAt"));
        mentions(mentions, others);
      }
    }
  }

  /// Each document named once, before the first place in it.
  private void mentions(Element parent, List<Citation> citations) {
    String document = "";
    for (Citation citation : citations) {
      String id = citation.document().id();
      link(
          parent,
          citation,
          id.equals(document) ? PlaceLabel.within(citation) : places.of(citation));
      document = id;
    }
  }

  private void quotations(Element section) {
    guide
        .quotations()
        .forEach(quote ->
            cited(
                section.appendElement("blockquote").appendElement("p"),
                quote,
                places.of(quote.citation())));
  }

  private void readings(Element section) {
    Element list = section.appendElement("ul");
    for (Reading reading : guide.readings()) {
      Element item = list.appendElement("li");
      place(item, reading.from(), new PlaceLabel(true).of(reading.from()));
      item.appendText(". " + labels.of("shares", String.join(", ", reading.terms())));
    }
  }

  private void languages(Element section) {
    Element table = section.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : new String[] {"language", "documents", "share"}) {
      head.appendElement("th").attr("scope", "col").text(labels.of(column));
    }
    Element body = table.appendElement("tbody");
    for (LanguageCoverage row : guide.coverage()) {
      Element cells = body.appendElement("tr");
      cells.appendElement("th").attr("scope", "row").text(labels.name(row.language()));
      cells.appendElement("td").appendElement("bdi").text(row.documents() + "/" + row.of());
      cells.appendElement("td").appendElement("bdi").text(Math.round(100 * row.share()) + " %");
    }
  }

  private void sources(Element section) {
    Element list = section.appendElement("ul");
    for (About about : guide.sources()) {
      Element item = list.appendElement("li");
      title(item, about);
      Citation.of(about)
          .link()
          .ifPresent(address ->
              item.appendText(" ").appendElement("bdi").addClass("address").text(address));
    }
    section.appendElement("p").text(Licences.of(guide, labels));
  }

  private static void title(Element parent, About about) {
    Optional<String> link = Citation.of(about).link();
    Element name = link.isPresent() ? parent.appendElement("a") : parent;
    link.ifPresent(address -> name.attr("href", address));
    name.appendElement("bdi").text(about.title());
  }

  private static void cited(Element parent, Cited line, String place) {
    parent.appendElement("bdi").text(line.text());
    link(parent, line.citation(), place);
  }

  /// A blank and the place.
  static void link(Element parent, Citation citation, String text) {
    place(parent.appendText(" "), citation, text);
  }

  private static void place(Element parent, Citation citation, String text) {
    Element place = parent.appendElement(citation.link().isPresent() ? "a" : "span");
    citation.link().ifPresent(address -> place.attr("href", address));
    place.addClass("place").appendElement("bdi").text(text);
  }
}
