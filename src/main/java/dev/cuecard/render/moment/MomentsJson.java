package dev.cuecard.render.moment;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Envelope;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Facets;
import dev.cuecard.search.Moment;
import dev.cuecard.search.MomentGroup;
import dev.cuecard.search.Reading;
import dev.cuecard.search.Timeline;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Moments for programs.
public final class MomentsJson {
  private MomentsJson() {}

  /// All in one, as `docs/schema/moments.schema.json` describes it.
  public static ObjectNode of(Answer answer) {
    ObjectNode node = Envelope.of("moments").put("query", answer.query());
    if (answer.offset() > 0) {
      node.put("offset", answer.offset());
    }
    answer.suggestion().ifPresent(other -> node.put("suggestion", other));
    if (!answer.translations().isEmpty()) {
      ObjectNode translations = node.putObject("translations");
      answer
          .translations()
          .forEach((language, words) -> words.forEach(translations.withArray(language)::add));
    }
    answer.overview().ifPresent(overview -> node.put("total", overview.total()));
    answer
        .overview()
        .flatMap(Answer.Overview::facets)
        .ifPresent(facets -> node.set("facets", facets(facets)));
    Map<String, Timeline> timelines =
        answer.overview().map(Answer.Overview::timelines).orElse(Map.of());
    ArrayNode documents = node.putArray("documents");
    for (MomentGroup group : answer.groups()) {
      ObjectNode document = document(group.document());
      Timeline timeline = timelines.get(group.document().id());
      if (timeline != null) {
        document.set("timeline", timeline(timeline));
      }
      ArrayNode moments = document.putArray("moments");
      group.moments().forEach(moment -> moments.add(moment(moment)));
      documents.add(document);
    }
    return node;
  }

  /// A moment a line, each as `docs/schema/moment.schema.json` describes it.
  public static String lines(List<Moment> moments) {
    StringBuilder out = new StringBuilder();
    for (Moment moment : moments) {
      ObjectNode node = Envelope.of("moment");
      node.set("document", document(moment.document()));
      node.setAll(moment(moment));
      out.append(Json.inline(node)).append('\n');
    }
    return out.toString();
  }

  private static ObjectNode document(DocumentHeader header) {
    ObjectNode document = Json.object();
    document.put("id", header.id());
    document.put("kind", header.kind());
    document.put("title", header.title());
    document.put("language", header.language());
    header.collection().ifPresent(name -> document.put("collection", name));
    return document;
  }

  private static ObjectNode facets(Facets facets) {
    ObjectNode node = Json.object();
    for (Facets.Facet facet : facets.facets()) {
      ArrayNode counts = node.putArray(facet.name());
      for (Facets.Count count : facet.counts()) {
        counts.addObject().put("value", count.value()).put("moments", count.moments());
      }
    }
    return node;
  }

  private static ObjectNode timeline(Timeline timeline) {
    ObjectNode node = Json.object().put("length", timeline.length());
    timeline.counts().forEach(node.putArray("counts")::add);
    return node;
  }

  private static ObjectNode moment(Moment moment) {
    ObjectNode node = locator(moment.locator());
    node.put("language", moment.language());
    node.put("link", moment.link());
    node.put("score", score(moment));
    if (!moment.speakers().isEmpty()) {
      moment.speakers().forEach(node.putArray("speakers")::add);
    }
    moment.before().ifPresent(line -> node.put("before", line));
    node.put("text", moment.text());
    moment.after().ifPresent(line -> node.put("after", line));
    moment.reading().ifPresent(reading -> node.set("reading", reading(reading)));
    ArrayNode matches = node.putArray("matches");
    for (Moment.Highlight highlight : moment.highlights()) {
      ObjectNode match = locator(highlight.locator());
      match.put("from", highlight.from());
      match.put("to", highlight.to());
      match.put("text", moment.text().substring(highlight.from(), highlight.to()));
      matches.add(match);
    }
    return node;
  }

  private static ObjectNode reading(Reading reading) {
    ObjectNode node = locator(new Locator.Time(reading.span()));
    return node.put("language", reading.language()).put("text", reading.text());
  }

  /// To four decimals.
  static double score(Moment moment) {
    return Math.round(moment.score() * 10_000) / 10_000.0;
  }

  /// A place as JSON: `start` and `end` in ms, `section`, `thread` and `post`, or `comment`.
  static ObjectNode locator(Locator locator) {
    ObjectNode node = Json.object();
    switch (locator) {
      case Locator.Time(TimeSpan span) -> node.put("start", span.start()).put("end", span.end());
      case Locator.InSection(String anchor) -> node.put("section", anchor);
      case Locator.InPost(String thread, int number) ->
          node.put("thread", thread).put("post", number);
      case Locator.InComment(int number) -> node.put("comment", number);
      case Locator.Whole() -> {
        // nothing narrower than the document
      }
    }
    return node;
  }
}
