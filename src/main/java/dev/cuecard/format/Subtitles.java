package dev.cuecard.format;

import dev.cuecard.cue.Track;
import dev.cuecard.timedtext.Aside;
import java.util.List;
import java.util.Optional;

/// A subtitle file held whole: its cues, and what it holds besides them.
///
/// @param format whose notation the cues' markup and settings and the asides are in
/// @param asides in the order of the file
public record Subtitles(SubtitleFormat format, Track track, List<Aside> asides) {
  public Subtitles {
    asides = List.copyOf(asides);
  }

  public Subtitles(SubtitleFormat format, Track track) {
    this(format, track, List.of());
  }

  /// The track with its text as WebVTT or SubRip writes it, which [dev.cuecard.cue.Cue#words]
  /// understands, whatever the file's own notation.
  public Track readable() {
    var text = new WebVttText(format);
    asides.forEach(text::aside);
    return new Track(
        track.language(), track.origin(), track.cues().stream().map(text::of).toList());
  }

  /// The value of a header line `name: value`: `header("Kind")` is `captions` in YouTube's files.
  public Optional<String> header(String name) {
    return Aside.header(asides, name);
  }
}
