package dev.cuecard.clip;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes clips of one track.
///
/// ```java
/// Clipping clipping = new Clipping(recording, track);
/// Optional<Clip> clip = clipping.clip(new TimeSpan(50_000, 65_000), Snap.SENTENCE, 500);
/// ```
public final class Clipping {
  private final Recording recording;
  private final Track track;
  private final SpokenText spoken;

  public Clipping(Recording recording, Track track) {
    this.recording = recording;
    this.track = track;
    this.spoken = new SpokenText(track);
  }

  /// The recording that the track is of.
  public Recording recording() {
    return recording;
  }

  /// What is said in the track.
  public SpokenText spoken() {
    return spoken;
  }

  /// The clip of `span`; empty if nothing is said there.
  ///
  /// @param padding milliseconds that are played before and after what is quoted
  public Optional<Clip> clip(TimeSpan span, Snap snap, long padding) {
    TimeSpan snapped = snap.of(span, track);
    SpokenText.Heard heard = spoken.heard(snapped);
    return heard.isNothing()
        ? Optional.empty()
        : Optional.of(
            clip(
                spoken.quote(heard.from(), heard.to()),
                new TimeSpan(Math.max(0, snapped.start() - padding), snapped.end() + padding)));
  }

  /// The clip that quotes `quote` and plays `span`.
  public Clip clip(Quote quote, TimeSpan span) {
    return new Clip(ClippedRecording.of(recording, track, span), span, quote, within(quote.span()));
  }

  private Track within(TimeSpan span) {
    return new Track(
        track.language(),
        track.origin(),
        track.cues().stream()
            .filter(cue -> cue.span().overlaps(span) || span.contains(cue.span().start()))
            .filter(cue -> !cue.isPlaceholder())
            .toList());
  }

  /// `spans` in order of time, those made one that are no more than `gap` ms apart.
  public static List<TimeSpan> merged(List<TimeSpan> spans, long gap) {
    List<TimeSpan> merged = new ArrayList<>();
    for (TimeSpan span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.start() - merged.getLast().end() <= gap) {
        merged.add(merged.removeLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
