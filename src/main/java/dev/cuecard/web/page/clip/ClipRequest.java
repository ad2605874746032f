package dev.cuecard.web.page.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.Clipping;
import dev.cuecard.clip.Snap;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import java.util.Optional;
import java.util.OptionalLong;

/// Which stretch of which recording is asked for: `/clip/ID?from=31.03&to=45&language=es`.
public record ClipRequest(Recording recording, TimeSpan span, Track track) {
  public static ClipRequest of(LiveLibrary library, String id, Parameters parameters)
      throws Refusal {
    Recording recording = Requested.recording(library, id);
    long from = time(parameters, "from");
    long to = time(parameters, "to");
    if (to <= from) {
      throw Refusal.badRequest("expected a time after " + Timestamp.exact(from) + " with to");
    }
    return new ClipRequest(
        recording, new TimeSpan(from, to), Requested.track(recording, parameters.text("language")));
  }

  private static long time(Parameters parameters, String name) throws Refusal {
    String text = parameters.text(name).orElse("");
    OptionalLong time = Timestamp.parse(text);
    return time.orElseThrow(() ->
        Refusal.badRequest(
            "expected a time such as 95, 1:35 or 0:01:35.5 with %s, got \"%s\""
                .formatted(name, text)));
  }

  /// The clip; empty if nothing is said there.
  public Optional<Clip> clip() {
    return new Clipping(recording, track).clip(span, Snap.NONE, 0);
  }
}
