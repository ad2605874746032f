package dev.cuecard.coverage;

import dev.cuecard.alignment.SharedTime;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts subtitle tracks, second by second: they have no keys, and nobody says how good they are.
final class TrackCount {
  private TrackCount() {}

  /// Empty if it has no track.
  static Optional<DocumentCoverage> of(Recording recording) {
    return recording.track(recording.about().language().tag()).map(source -> of(recording, source));
  }

  private static DocumentCoverage of(Recording recording, Track source) {
    SpeechTime times = SpeechTime.in(source);
    List<LanguageCoverage> languages =
        recording.ownTracks().stream()
            .filter(track -> !track.language().equals(source.language()))
            .map(track ->
                new LanguageCoverage(
                    new Language(track.language()), Standing.UNLISTED, tally(source, track, times)))
            .toList();
    return new DocumentCoverage(
        recording.about(),
        Method.TIMES,
        PriorityLanguages.NONE,
        extent(source, false, times),
        extent(source, true, times),
        languages);
  }

  private static Extent extent(Track track, boolean placeholders, SpeechTime times) {
    return track.cues().stream()
        .filter(cue -> cue.isPlaceholder() == placeholders)
        .map(cue -> Extent.of(cue, times))
        .reduce(Extent.NONE, Extent::plus);
  }

  private static Tally tally(Track source, Track track, SpeechTime times) {
    Map<State, Extent> states = new EnumMap<>(State.class);
    new SharedTime(source, track)
        .groups(cues -> {
          State state = cues.isPair() ? State.TRANSLATED : State.UNTRANSLATED;
          for (Cue cue : cues.from()) {
            states.merge(state, Extent.of(cue, times), Extent::plus);
          }
        });
    return new Tally(states);
  }
}
