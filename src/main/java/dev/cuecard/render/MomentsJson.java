package dev.cuecard.render;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.search.Moment;
import dev.cuecard.search.MomentGroup;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Moments for programs, as `docs/schema/moments.schema.json` describes them.
public final class MomentsJson {
  private MomentsJson() {}

  public static ObjectNode of(String query, List<MomentGroup> groups) {
    ObjectNode node = Envelope.of("moments").put("query", query);
    ArrayNode documents = node.putArray("documents");
    for (MomentGroup group : groups) {
      ObjectNode document = documents.addObject();
      document.put("id", group.document().id());
      document.put("kind", group.document().kind());
      document.put("title", group.document().title());
      document.put("language", group.document().language());
      group.document().collection().ifPresent(name -> document.put("collection", name));
      ArrayNode moments = document.putArray("moments");
      group.moments().forEach(moment -> moments.add(moment(moment)));
    }
    return node;
  }

  private static ObjectNode moment(Moment moment) {
    ObjectNode node = locator(moment.locator());
    node.put("language", moment.language());
    node.put("link", moment.link());
    node.put("score", Math.round(moment.score() * 10_000) / 10_000.0);
    moment.before().ifPresent(line -> node.put("before", line));
    node.put("text", moment.text());
    moment.after().ifPresent(line -> node.put("after", line));
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
