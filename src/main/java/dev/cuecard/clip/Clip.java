package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.Optional;

/// A reference to a stretch of a recording, with what is said in it. It holds all that is needed to
/// quote, link to and cut it without the corpus, and to find it again when the track has changed.
///
/// @param span of the recording, as it is played: what is quoted, with its padding
/// @param track the cues that are quoted, at their times in the recording, whole
public record Clip(ClippedRecording recording, TimeSpan span, Quote quote, Track track) {
  /// Eight characters that tell it from every other clip, made of the document, the language and
  /// the words: the same wherever they are spoken in the recording.
  public String id() {
    return ClipId.of(recording.id(), language(), quote);
  }

  /// Of the track that is quoted.
  public String language() {
    return track.language();
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
