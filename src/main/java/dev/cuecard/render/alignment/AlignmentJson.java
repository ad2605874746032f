package dev.cuecard.render.alignment;

import dev.cuecard.alignment.AlignedCues;
import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.corpus.Json;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.render.Envelope;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two tracks side by side, as `docs/schema/alignment.schema.json` describes them.
public final class AlignmentJson {
  private AlignmentJson() {}

  public static String of(Track from, Track to, TrackAlignment alignment) {
    ObjectNode node = Envelope.of("alignment");
    node.put("from", from.language()).put("to", to.language()).put("shift", alignment.shift());
    node.put("rate", alignment.rate());
    ArrayNode units = node.putArray("units");
    for (AlignedCues group : alignment.groups()) {
      ObjectNode unit = units.addObject();
      cues(group.from(), unit.putArray("from"));
      cues(group.to(), unit.putArray("to"));
    }
    return Json.pretty(node);
  }

  private static void cues(List<Cue> cues, ArrayNode array) {
    for (Cue cue : cues) {
      array
          .addObject()
          .put("start", cue.span().start())
          .put("end", cue.span().end())
          .put("text", cue.words());
    }
  }
}
