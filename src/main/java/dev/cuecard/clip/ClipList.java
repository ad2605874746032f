package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Clips in the order in which they are played, each once.
public record ClipList(List<Clip> clips) {
  public ClipList {
    clips = List.copyOf(clips);
  }

  /// This list with `others` at its end. A clip that is there already keeps its place, and is
  /// played as the other one says.
  public ClipList with(List<Clip> others) {
    Map<String, Clip> all = new LinkedHashMap<>();
    clips.forEach(clip -> all.put(clip.id(), clip));
    others.forEach(clip -> all.put(clip.id(), clip));
    return new ClipList(List.copyOf(all.values()));
  }

  /// The cues as they stand in a file of all clips one after the other, in the language of the
  /// first; empty if there are none.
  public Track track() {
    List<Cue> cues = new ArrayList<>();
    long start = 0;
    for (Clip clip : clips) {
      for (Cue cue : clip.rebased().cues()) {
        cues.add(cue.at(cue.span().shift(start)));
      }
      start += clip.span().length();
    }
    return clips.isEmpty()
        ? new Track("und", Track.Origin.HUMAN, List.of())
        : new Track(clips.getFirst().language(), clips.getFirst().track().origin(), cues);
  }

  /// This list with other clips in place of those of these ids.
  public ClipList replaced(Map<String, Clip> byId) {
    return new ClipList(clips.stream().map(clip -> byId.getOrDefault(clip.id(), clip)).toList())
        .with(List.of());
  }
}
