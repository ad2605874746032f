package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClippedRecording;
import dev.cuecard.clip.Quote;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.corpus.Json;
import dev.cuecard.cue.Cue;
import dev.cuecard.render.Envelope;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Clips as `docs/schema/clips.schema.json` describes them; [dev.cuecard.clip.ClipListReader] reads
/// them again.
public final class ClipsJson {
  private ClipsJson() {}

  /// A list of clips.
  public static String of(List<Clip> clips) {
    ObjectNode node = Envelope.of("clips");
    ArrayNode all = node.putArray("clips");
    clips.forEach(clip -> all.add(of(clip)));
    return Json.pretty(node);
  }

  static ObjectNode of(Clip clip) {
    ObjectNode node = Json.object().put("id", clip.id());
    recording(clip.recording(), node);
    node.put("language", clip.language());
    node.put("origin", clip.track().origin().name().toLowerCase(Locale.ROOT));
    node.put("start", clip.span().start());
    node.put("end", clip.span().end());
    node.put("link", TimeLink.of(clip));
    quote(clip.quote(), node);
    ArrayNode cues = node.putArray("cues");
    clip.track().cues().forEach(cue -> cue(cue, cues.addObject()));
    return node;
  }

  private static void recording(ClippedRecording recording, ObjectNode node) {
    node.put("document", recording.id());
    node.put("title", recording.title());
    recording.collection().ifPresent(name -> node.put("collection", name));
    recording.address().ifPresent(address -> node.put("address", address));
    recording.source().ifPresent(source -> node.put("source", source));
    recording.licence().ifPresent(licence -> node.put("licence", licence));
    node.put("length", recording.length());
  }

  private static void quote(Quote quote, ObjectNode node) {
    node.put("quote", quote.exact());
    node.put("quoteStart", quote.span().start());
    node.put("quoteEnd", quote.span().end());
    node.put("prefix", quote.prefix());
    node.put("suffix", quote.suffix());
    node.put("sha256", quote.sha256());
  }

  private static void cue(Cue cue, ObjectNode node) {
    node.put("start", cue.span().start());
    node.put("end", cue.span().end());
    node.put("text", cue.text());
    cue.voice().ifPresent(voice -> node.put("voice", voice));
  }
}
