package dev.cuecard.render.guide;

import dev.cuecard.document.About;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.LanguageShare;
import dev.cuecard.guide.Reading;
import dev.cuecard.guide.StudyGuide;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/// The sections of a guide's page, those that are empty left out.
final class HtmlSections {
  private final StudyGuide guide;
  private final Labels labels;
  private final PlaceLabel places;
  private final HtmlCitation citations;
  private final Element main;

  HtmlSections(StudyGuide guide, Labels labels, HtmlCitation citations, Element main) {
    this.guide = guide;
    this.labels = labels;
    this.citations = citations;
    this.main = main;
    places = PlaceLabel.of(guide, labels);
  }

  void write() {
    HtmlOutline outline = new HtmlOutline(guide.parts(), places, citations);
    section("objectives", guide.objectives(), this::objectives);
    section("outline", guide.parts(), outline::outline);
    section("summary", guide.parts(), outline::summary);
    section("glossary", guide.glossary(), this::glossary);
    section("quotations", guide.quotations(), this::quotations);
    HtmlQuestions questions = new HtmlQuestions(guide, labels, places, citations);
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
            citations.link(
                list.appendElement("li")
                    .text(
                        objective.isGiven()
                            ? objective.text()
                            : labels.of("explain", objective.text())),
                objective.citation(),
                places.of(objective.citation())));
  }

  private void glossary(Element section) {
    Element list = section.appendElement("dl");
    for (GlossaryEntry entry : guide.glossary()) {
      String expansion = entry.expansion().map(words -> " (" + words + ")").orElse("");
      list.appendElement("dt").text(entry.term() + expansion);
      entry
          .definition()
          .ifPresent(found ->
              citations.cited(list.appendElement("dd"), found, places.of(found.citation())));
      if (!entry.elsewhere().isEmpty()) {
        boolean isDefined = entry.definition().isPresent();
        Element mentions = list.appendElement("dd").addClass("mentions");
        mentions.appendText(labels.of(isDefined ? "alsoAt" : "mentionedAt"));
        List<String> names = places.inARow(entry.elsewhere());
        for (int i = 0; i < names.size(); i++) {
          citations.link(mentions, entry.elsewhere().get(i), names.get(i));
        }
      }
    }
  }

  private void quotations(Element section) {
    guide
        .quotations()
        .forEach(quote ->
            citations.cited(
                section.appendElement("blockquote").appendElement("p"),
                quote,
                places.of(quote.citation())));
  }

  private void readings(Element section) {
    Element list = section.appendElement("ul");
    for (Reading reading : guide.readings()) {
      Element item = list.appendElement("li");
      citations.place(item, reading.from(), places.full().of(reading.from()));
      item.appendText(". " + labels.of("shares", String.join(places.comma(), reading.terms())));
    }
  }

  private void languages(Element section) {
    Element table = section.appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : new String[] {"language", "documents", "share"}) {
      head.appendElement("th").attr("scope", "col").text(labels.of(column));
    }
    Element body = table.appendElement("tbody");
    for (LanguageShare row : guide.coverage()) {
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
      citations.title(item, about);
      citations
          .link(Citation.of(about))
          .ifPresent(address ->
              item.appendText(" ").appendElement("bdi").addClass("address").text(address));
    }
    section.appendElement("p").text(Licences.of(guide, labels));
  }
}
