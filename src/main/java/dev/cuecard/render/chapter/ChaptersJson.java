package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.corpus.Json;
import dev.cuecard.render.Envelope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Chapters as `docs/schema/chapters.schema.json` describes them.
final class ChaptersJson {
  private ChaptersJson() {}

  static String of(ChapterList list) {
    ObjectNode node = Envelope.of("chapters");
    node.put("document", list.recording().id());
    node.put("title", list.recording().about().title());
    node.put("language", list.track().language());
    ArrayNode chapters = node.putArray("chapters");
    for (Chapter chapter : list.chapters()) {
      ObjectNode one = chapters.addObject();
      one.put("start", chapter.span().start());
      one.put("end", chapter.span().end());
      one.put("title", chapter.title());
      list.link(chapter).ifPresent(link -> one.put("link", link));
    }
    return Json.pretty(node);
  }
}
