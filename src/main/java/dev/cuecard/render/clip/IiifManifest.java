package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClippedRecording;
import dev.cuecard.clip.link.MediaFragment;
import dev.cuecard.corpus.Json;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Clips as ranges of a manifest (IIIF Presentation API 3.0, 5.4): a canvas a recording (5.3), a
/// range a clip, whose canvas is cut by a media fragment. The ids lie below the recording's address
/// and have its id, as HTTP URIs that nothing need answer at: an address without its query would be
/// that of many recordings.
final class IiifManifest {
  private static final Pattern SOUND =
      Pattern.compile(
          ".*\\.(?:mp3|m4a|aac|flac|oga|opus|wav)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

  private final ClipSheet sheet;

  private IiifManifest(ClipSheet sheet) {
    this.sheet = sheet;
  }

  static String of(ClipSheet sheet) {
    return Json.pretty(new IiifManifest(sheet).manifest());
  }

  private ObjectNode manifest() {
    ObjectNode root =
        Json.object().put("@context", "http://iiif.io/api/presentation/3/context.json");
    String id = sheet.recordings().isEmpty() ? "" : base(sheet.recordings().getFirst());
    root.put("id", id + "/manifest").put("type", "Manifest");
    label(root, "none", sheet.title());
    ArrayNode items = root.putArray("items");
    sheet.recordings().forEach(recording -> canvas(recording, items.addObject()));
    ObjectNode clips = root.putArray("structures").addObject();
    clips.put("id", id + "/range").put("type", "Range");
    label(clips, "en", "Clips");
    ArrayNode ranges = clips.putArray("items");
    sheet.clips().forEach(clip -> range(clip, ranges.addObject()));
    return root;
  }

  private static void canvas(ClippedRecording recording, ObjectNode canvas) {
    String id = base(recording) + "/canvas";
    double seconds = recording.length() / 1000.0;
    canvas.put("id", id).put("type", "Canvas").put("duration", seconds);
    label(canvas, "none", recording.title());
    ObjectNode page = canvas.putArray("items").addObject();
    page.put("id", id + "/page").put("type", "AnnotationPage");
    ObjectNode painting = page.putArray("items").addObject();
    painting.put("id", id + "/painting").put("type", "Annotation").put("motivation", "painting");
    String address = recording.address().orElse(base(recording));
    painting
        .putObject("body")
        .put("id", address)
        .put("type", SOUND.matcher(address).matches() ? "Sound" : "Video")
        .put("duration", seconds);
    painting.put("target", id);
  }

  private static void range(Clip clip, ObjectNode range) {
    range.put("id", base(clip.recording()) + "/range/" + clip.id()).put("type", "Range");
    label(range, clip.language(), clip.quote().exact());
    range
        .putArray("items")
        .addObject()
        .put("id", base(clip.recording()) + "/canvas#" + MediaFragment.of(clip.span()))
        .put("type", "Canvas");
  }

  private static void label(ObjectNode node, String language, String text) {
    node.putObject("label").putArray(language).add(text);
  }

  /// `.invalid` is the domain of names that are nowhere (RFC 2606, 2).
  private static String base(ClippedRecording recording) {
    String site =
        recording
            .address()
            .map(address -> address.replaceFirst("[?#].*", ""))
            .orElse("https://cuecard.invalid");
    return site + "/" + recording.id();
  }
}
