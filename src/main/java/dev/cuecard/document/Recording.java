package dev.cuecard.document;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A video or audio with its tracks.
///
/// @param ownTracks tracks that were read from subtitle files
/// @param window what of it is shown, where that is not all
/// @param bundle the message bundle whose units are the cues, where the recording came from one
public record Recording(
    About about, List<Track> ownTracks, Optional<TimeSpan> window, Optional<MessageBundle> bundle)
    implements Document {
  public Recording {
    ownTracks = List.copyOf(ownTracks);
  }

  /// Of which all is shown.
  public Recording(About about, List<Track> ownTracks, Optional<MessageBundle> bundle) {
    this(about, ownTracks, Optional.empty(), bundle);
  }

  /// All its tracks: of the bundle, source language first, then those from files.
  public List<Track> tracks() {
    return Stream.concat(bundle.stream().flatMap(b -> b.tracks().stream()), ownTracks.stream())
        .toList();
  }

  /// The track in `language`, or else the first one.
  public Optional<Track> track(String language) {
    List<Track> all = tracks();
    return all.stream()
        .filter(track -> track.language().equals(language))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  @Override
  public Recording with(About other) {
    return new Recording(other, ownTracks, window, bundle);
  }
}
