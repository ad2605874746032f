package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.corpus.Json;
import dev.cuecard.cue.Timestamp;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Chapters as the JSON that a podcast's feed names in `<podcast:chapters>` (Podcasting 2.0, “JSON
/// Chapters Format” 1.2): times in seconds.
final class PodcastChapters {
  private PodcastChapters() {}

  static String of(ChapterList list) {
    ObjectNode node = Json.object().put("version", "1.2.0");
    node.put("title", list.recording().about().title());
    ArrayNode chapters = node.putArray("chapters");
    for (Chapter chapter : list.chapters()) {
      chapters
          .addObject()
          .put("startTime", seconds(chapter.span().start()))
          .put("endTime", seconds(chapter.span().end()))
          .put("title", chapter.title());
    }
    return Json.pretty(node);
  }

  private static BigDecimal seconds(long ms) {
    return new BigDecimal(Timestamp.seconds(ms));
  }
}
