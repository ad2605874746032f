package dev.cuecard.cue;

import java.util.List;

/// The cues of one recording in one language.
///
/// @param language a language tag as `dev.cuecard.language.Language` spells it, `und` if unknown
/// @param cues in the order of their source, which is nearly always that of their start
public record Track(String language, Origin origin, List<Cue> cues) {
  /// Where the words come from.
  public enum Origin {
    /// Written or corrected by a person in the language spoken, or not said otherwise.
    HUMAN,
    /// Made by speech recognition.
    AUTOMATIC,
    /// Translated from another track.
    TRANSLATION
  }

  public Track {
    cues = List.copyOf(cues);
  }

  /// The place in `cues` of the one shown at `time` (ms): the last that has started by then and has
  /// not been followed by another; the first if none has started. -1 for an empty track.
  public int indexAt(long time) {
    int best = cues.isEmpty() ? -1 : 0;
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i).span().start() <= time) {
        best = i;
      }
    }
    return best;
  }

  /// From the first start to the last end; nothing to nothing for an empty track.
  public TimeSpan span() {
    return cues.stream().map(Cue::span).reduce(TimeSpan::union).orElseGet(() -> new TimeSpan(0, 0));
  }

  /// How many UTF-16 units of text its cues hold.
  public long characters() {
    return cues.stream().mapToLong(cue -> cue.text().length()).sum();
  }
}
