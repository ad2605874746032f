package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.List;
import java.util.Optional;

/// Clips made up for tests.
public final class Clips {
  private Clips() {}

  /// A clip of a recording without an address, whose one cue says `quote`.
  public static Clip clip(TimeSpan span, String quote) {
    return clip("made-up-talk-1", span, quote);
  }

  /// A clip of the recording of this id.
  public static Clip clip(String document, TimeSpan span, String quote) {
    return clip(recording(document, Optional.empty()), span, quote);
  }

  /// A clip of a recording with this address.
  public static Clip at(String address, TimeSpan span, String quote) {
    return at("made-up-talk-1", address, span, quote);
  }

  /// A clip of the recording of this id and address.
  public static Clip at(String document, String address, TimeSpan span, String quote) {
    return clip(recording(document, Optional.of(address)), span, quote);
  }

  private static ClippedRecording recording(String id, Optional<String> address) {
    return new ClippedRecording(
        id,
        "A made-up talk",
        Optional.empty(),
        address,
        Optional.empty(),
        Optional.empty(),
        60_000);
  }

  private static Clip clip(ClippedRecording recording, TimeSpan span, String quote) {
    Track track = new Track("en", Track.Origin.HUMAN, List.of(new Cue(span, quote)));
    return new Clip(recording, span, new Quote(span, quote, "", ""), track);
  }
}
