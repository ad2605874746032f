package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A reference to a stretch of a recording, with what is said in it.
///
/// @param span of the recording
/// @param track the cues of the clip at their times in the recording, whole
public record Clip(Recording recording, TimeSpan span, Track track) {
  /// The clip of `recording` from `span`, with the words of the track in `language`; of the first
  /// track if that language has none. Empty if nothing is said there.
  public static Optional<Clip> of(Recording recording, String language, TimeSpan span) {
    return recording
        .track(language)
        .map(track -> new Clip(recording, span, within(track, span)))
        .filter(clip -> !clip.track.cues().isEmpty());
  }

  private static Track within(Track track, TimeSpan span) {
    List<Cue> cues =
        track.cues().stream()
            .filter(cue -> cue.span().overlaps(span) || span.contains(cue.span().start()))
            .filter(cue -> !cue.isPlaceholder())
            .toList();
    return new Track(track.language(), track.origin(), cues);
  }

  /// What is said, on one line.
  public String quote() {
    return track.cues().stream().map(Cue::words).collect(Collectors.joining(" "));
  }

  /// The address of the clip: that of the recording with `#t=from,to` (Media Fragments 1.0, 4.2.1).
  public String link() {
    String base =
        recording.about().link().orElseGet(() -> recording.about().sources().getFirst().uri());
    return base + "#t=" + Timestamp.seconds(span.start()) + "," + Timestamp.seconds(span.end());
  }

  /// The cues as they stand in a file of the clip alone: its beginning is time zero, what reaches
  /// over its ends is cut there, and identifiers, which may tell the old times, are left out.
  public Track rebased() {
    return new Track(
        track.language(),
        track.origin(),
        track.cues().stream()
            .map(cue ->
                new Cue(
                    rebased(cue.span()), cue.text(), Optional.empty(), cue.voice(), cue.settings()))
            .toList());
  }

  private TimeSpan rebased(TimeSpan cue) {
    long start = Math.clamp(cue.start(), span.start(), span.end());
    long end = Math.clamp(cue.end(), span.start(), span.end());
    return new TimeSpan(start, end).shift(-span.start());
  }
}
