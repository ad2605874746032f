package dev.cuecard.render.coverage;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.language.Language;
import dev.cuecard.render.Envelope;
import dev.cuecard.translation.Match;
import dev.cuecard.worklist.Spot;
import dev.cuecard.worklist.Task;
import dev.cuecard.worklist.TranslateLink;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tasks as `docs/schema/worklist.schema.json` describes them.
public final class WorkListJson {
  private WorkListJson() {}

  /// The first tasks.
  ///
  /// @param units how many there are to translate in all
  public static String of(List<Task> tasks, int units, Language language) {
    ObjectNode node = Envelope.of("worklist").put("language", language.tag()).put("units", units);
    ArrayNode array = node.putArray("tasks");
    tasks.forEach(task -> task(task, language, array.addObject()));
    return Json.pretty(node);
  }

  private static void task(Task task, Language language, ObjectNode node) {
    node.put("source", task.source());
    task.first().outdated().ifPresent(old -> node.put("stale", old));
    task.first().before().ifPresent(before -> node.put("before", before));
    task.first().after().ifPresent(after -> node.put("after", after));
    node.put("speech", task.speech()).put("minutes", Math.round(task.minutes() * 10) / 10.0);
    ArrayNode places = node.putArray("places");
    task.spots().forEach(spot -> place(spot, language, places.addObject()));
    ArrayNode matches = node.putArray("matches");
    task.matches().forEach(match -> match(match, matches.addObject()));
  }

  private static void place(Spot spot, Language language, ObjectNode node) {
    node.put("document", spot.about().id()).put("title", spot.about().title());
    spot.about().place().ifPresent(place -> node.put("place", place));
    node.put("key", spot.unit().key());
    if (spot.unit().span().isPresent()) {
      TimeSpan span = spot.unit().span().get();
      node.put("start", span.start()).put("end", span.end());
    }
    spot.timeLink().ifPresent(link -> node.put("link", link));
    TranslateLink.of(spot.about(), language, spot.unit().key(), 1)
        .ifPresent(link -> node.put("translate", link));
  }

  private static void match(Match match, ObjectNode node) {
    node.put("score", match.score())
        .put("source", match.source())
        .put("translation", match.translation())
        .put("document", match.document())
        .put("key", match.key());
  }
}
