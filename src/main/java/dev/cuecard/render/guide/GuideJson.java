package dev.cuecard.render.guide;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Source;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.Cited;
import dev.cuecard.guide.GlossaryEntry;
import dev.cuecard.guide.LanguageShare;
import dev.cuecard.guide.Part;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.Topic;
import dev.cuecard.question.Question;
import dev.cuecard.question.Response;
import dev.cuecard.render.Envelope;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A guide for programs, as `docs/schema/guide.schema.json` describes it.
public final class GuideJson {
  private final StudyGuide guide;
  private final ObjectNode node = Envelope.of("guide");

  private GuideJson(StudyGuide guide) {
    this.guide = guide;
  }

  public static String of(StudyGuide guide) {
    GuideJson json = new GuideJson(guide);
    json.write();
    return Json.pretty(json.node);
  }

  private void write() {
    node.put("title", guide.title()).put("language", guide.language().tag());
    guide.description().ifPresent(text -> node.put("description", text));
    ArrayNode objectives = node.putArray("objectives");
    guide
        .objectives()
        .forEach(objective ->
            objectives
                .addObject()
                .put(objective.isGiven() ? "text" : "term", objective.text())
                .set("from", place(objective.citation())));
    ArrayNode parts = node.putArray("parts");
    guide.parts().forEach(part -> part(part, parts.addObject()));
    ArrayNode glossary = node.putArray("glossary");
    guide.glossary().forEach(entry -> entry(entry, glossary.addObject()));
    ArrayNode quotations = node.putArray("quotations");
    guide.quotations().forEach(line -> quotations.add(cited(line)));
    ArrayNode questions = node.putArray("questions");
    guide.questions().forEach(question -> question(question, questions.addObject()));
    ArrayNode readings = node.putArray("readings");
    guide
        .readings()
        .forEach(reading -> {
          ObjectNode one = readings.addObject().put("title", reading.from().document().title());
          one.set("from", place(reading.from()));
          reading.terms().forEach(one.putArray("terms")::add);
        });
    ArrayNode languages = node.putArray("languages");
    guide.coverage().forEach(row -> coverage(row, languages.addObject()));
    ArrayNode sources = node.putArray("sources");
    guide.sources().forEach(about -> source(about, sources.addObject()));
  }

  private static void part(Part part, ObjectNode node) {
    node.put("document", part.document().id()).put("title", part.document().title());
    part.length().ifPresent(ms -> node.put("length", ms));
    ArrayNode topics = node.putArray("topics");
    for (Topic topic : part.topics()) {
      ObjectNode one = topics.addObject().put("title", topic.title());
      one.set("from", place(topic.citation()));
      ArrayNode summary = one.putArray("summary");
      topic.summary().forEach(line -> summary.add(cited(line)));
    }
  }

  private static void entry(GlossaryEntry entry, ObjectNode node) {
    node.put("term", entry.term());
    entry.expansion().ifPresent(words -> node.put("expansion", words));
    entry.definition().ifPresent(line -> node.set("definition", cited(line)));
    ArrayNode mentions = node.putArray("mentions");
    entry.mentions().forEach(mention -> mentions.add(place(mention)));
  }

  private static void question(Question question, ObjectNode node) {
    node.put("id", question.id());
    node.put("origin", question.origin().name().toLowerCase(Locale.ROOT));
    node.put("text", question.text());
    if (question.response() instanceof Response.Chosen chosen) {
      ArrayNode choices = node.putArray("choices");
      chosen.choices().forEach(choice -> choices.add(choice.text()));
    }
    ArrayNode answers = node.putArray("answers");
    question.response().answers().forEach(answers::add);
    question.evidence().ifPresent(found -> node.set("evidence", cited(Cited.of(found))));
  }

  private static void coverage(LanguageShare row, ObjectNode node) {
    node.put("language", row.language().tag())
        .put("documents", row.documents())
        .put("of", row.of())
        .put("spoken", row.spoken())
        .put("ofSpoken", row.ofSpoken());
  }

  private static void source(About about, ObjectNode node) {
    node.put("document", about.id()).put("title", about.title());
    Citation.of(about).link().ifPresent(address -> node.put("link", address));
    ArrayNode licences = node.putArray("licences");
    about.sources().stream()
        .map(Source::licence)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(licences::add);
  }

  private static ObjectNode cited(Cited line) {
    ObjectNode node = Json.object().put("text", line.text());
    return node.setAll(place(line.citation()));
  }

  private static ObjectNode place(Citation citation) {
    ObjectNode node = Json.object().put("document", citation.document().id());
    if (citation.place() instanceof Locator.Time(TimeSpan span)) {
      node.put("start", span.start()).put("end", span.end());
    }
    citation.link().ifPresent(address -> node.put("link", address));
    return node;
  }
}
