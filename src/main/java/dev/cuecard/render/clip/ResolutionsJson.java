package dev.cuecard.render.clip;

import dev.cuecard.clip.resolve.Changes;
import dev.cuecard.clip.resolve.Resolution;
import dev.cuecard.corpus.Json;
import dev.cuecard.render.Envelope;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What has become of clips, as `docs/schema/resolutions.schema.json` describes it.
public final class ResolutionsJson {
  private ResolutionsJson() {}

  /// All of them.
  public static String of(List<Resolution> resolutions) {
    ObjectNode node = Envelope.of("resolutions");
    ArrayNode all = node.putArray("resolutions");
    for (Resolution resolution : resolutions) {
      ObjectNode one = all.addObject().put("clip", resolution.clip().id());
      switch (resolution) {
        case Resolution.Found found -> found(found, one);
        case Resolution.Gone gone -> one.put("sureness", "gone").put("reason", gone.reason());
      }
    }
    return Json.pretty(node);
  }

  private static void found(Resolution.Found found, ObjectNode node) {
    node.put("sureness", ResolutionsText.word(found.sureness()));
    node.put("kept", Math.round(1000 * found.kept()) / 1000.0);
    Changes changes = found.changes();
    node.put("moved", changes.moved()).put("lengthened", changes.lengthened());
    node.put("cuesBefore", changes.cuesBefore()).put("cuesNow", changes.cuesNow());
    ArrayNode rewordings = node.putArray("rewordings");
    changes
        .rewordings()
        .forEach(one -> rewordings.addObject().put("before", one.before()).put("now", one.now()));
    node.set("now", ClipsJson.of(found.now()));
  }
}
