package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.clip.frame.FrameSpan;
import dev.cuecard.corpus.Json;
import dev.cuecard.render.Printable;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Clips as a timeline of OpenTimelineIO (Academy Software Foundation, “Serialized Schema”): one
/// track of pictures and one of sound, the clips of both alike.
final class OpenTimeline {
  private static final String SCHEMA = "OTIO_SCHEMA";
  private static final String MEDIA = "DEFAULT_MEDIA";

  private final ClipSheet sheet;
  private final FrameRate rate;

  private OpenTimeline(ClipSheet sheet) {
    this.sheet = sheet;
    this.rate = sheet.rate();
  }

  static String of(ClipSheet sheet) {
    return Json.pretty(new OpenTimeline(sheet).timeline());
  }

  private ObjectNode timeline() {
    ObjectNode timeline = object("Timeline.1", sheet.title());
    timeline.putNull("global_start_time");
    ObjectNode stack = item("Stack.1", "tracks");
    ArrayNode tracks = stack.putArray("children");
    for (String kind : List.of("Video", "Audio")) {
      ObjectNode track = item("Track.1", kind).put("kind", kind);
      ArrayNode children = track.putArray("children");
      sheet.clips().forEach(clip -> children.add(clip(clip)));
      tracks.add(track);
    }
    timeline.set("tracks", stack);
    return timeline;
  }

  private ObjectNode clip(Clip clip) {
    ObjectNode node = item("Clip.2", clip.recording().title());
    FrameSpan frames = FrameSpan.of(clip.span(), rate);
    node.set("source_range", range(frames));
    node.withObject("metadata")
        .putObject("cuecard")
        .put("clip", clip.id())
        .put("quote", clip.quote().exact());
    ObjectNode media = object("ExternalReference.1", "").put("target_url", sheet.uri(clip));
    long length = Math.max(frames.end(), rate.frame(clip.recording().length()));
    media.set("available_range", range(new FrameSpan(0, length)));
    media.putNull("available_image_bounds");
    node.putObject("media_references").set(MEDIA, media);
    return node.put("active_media_reference_key", MEDIA);
  }

  private ObjectNode range(FrameSpan frames) {
    ObjectNode range = Json.object().put(SCHEMA, "TimeRange.1");
    range.set("start_time", time(frames.start()));
    range.set("duration", time(frames.length()));
    return range;
  }

  private ObjectNode time(long frames) {
    return Json.object()
        .put(SCHEMA, "RationalTime.1")
        .put("rate", rate.perSecond())
        .put("value", (double) frames);
  }

  private static ObjectNode item(String schema, String name) {
    ObjectNode item = object(schema, name).put("enabled", true);
    item.putNull("source_range");
    item.putArray("effects");
    item.putArray("markers");
    return item;
  }

  private static ObjectNode object(String schema, String name) {
    ObjectNode object = Json.object().put(SCHEMA, schema).put("name", Printable.of(name));
    object.putObject("metadata");
    return object;
  }
}
