package dev.cuecard.clip;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Address;
import dev.cuecard.document.Document;
import dev.cuecard.document.Source;
import java.util.Optional;

/// What a clip says of the recording it is from.
///
/// @param id of its document
/// @param address its public address, if it has one; none that is not harmless ([Address])
/// @param source what it was read from, if that names the block of a course
/// @param licence as far as its source states it
/// @param length milliseconds to the end of what is said in it, or of the clip if that is later: it
///   is at least that long
public record ClippedRecording(
    String id,
    String title,
    Optional<String> collection,
    Optional<String> address,
    Optional<String> source,
    Optional<String> licence,
    long length) {
  public ClippedRecording {
    address = address.filter(Address::isHarmless);
  }

  static ClippedRecording of(Document recording, Track track, TimeSpan clip) {
    return new ClippedRecording(
        recording.id(),
        recording.about().title(),
        recording.about().collection(),
        recording.about().link(),
        recording.about().sources().stream()
            .map(Source::uri)
            .filter(uri -> uri.contains("block-v1"))
            .findFirst(),
        recording.about().sources().stream().flatMap(s -> s.licence().stream()).findFirst(),
        Math.max(track.span().end(), clip.end()));
  }
}
