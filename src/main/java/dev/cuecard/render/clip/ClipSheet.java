package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.ClippedRecording;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.clip.frame.FrameRate;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Clips to be written, and what editing programs have to know besides.
///
/// @param media files that the recordings are in, as far as they are known
/// @param rate of the timeline that the clips are put on
/// @param site the address of the learning platform, if it is to be another than the recordings'
public record ClipSheet(ClipList list, Media media, FrameRate rate, Optional<String> site) {
  List<Clip> clips() {
    return list.clips();
  }

  /// The recordings, each once, in the order of their first clips.
  List<ClippedRecording> recordings() {
    Map<String, ClippedRecording> byId = new LinkedHashMap<>();
    clips().forEach(clip -> byId.merge(clip.recording().id(), clip.recording(), ClipSheet::longer));
    return List.copyOf(byId.values());
  }

  /// Tracks of one recording may end at different times.
  private static ClippedRecording longer(ClippedRecording one, ClippedRecording other) {
    return one.length() >= other.length() ? one : other;
  }

  /// The clips of one recording.
  List<Clip> clips(ClippedRecording recording) {
    return clips().stream().filter(clip -> clip.recording().id().equals(recording.id())).toList();
  }

  /// What the clips are of.
  String title() {
    List<String> titles = recordings().stream().map(ClippedRecording::title).distinct().toList();
    return titles.size() > 1 ? titles.getFirst() + " and others" : String.join("", titles);
  }

  /// Where a clip's recording is: its file as it was named, else its address, else its id.
  String location(Clip clip) {
    return media.file(clip).map(Path::toString).orElseGet(() -> address(clip));
  }

  /// The same as a URI, of a file with its whole path.
  String uri(Clip clip) {
    return media.file(clip).map(file -> file.toUri().toString()).orElseGet(() -> address(clip));
  }

  /// The recordings of which it is not known where they are.
  List<String> withoutPlace() {
    return recordings().stream()
        .filter(recording -> recording.address().isEmpty())
        .filter(recording -> !media.files().containsKey(recording.id()))
        .map(recording ->
            recording.id() + " has no address: clip export takes its file after the list")
        .toList();
  }

  private static String address(Clip clip) {
    return clip.recording().address().orElse(clip.recording().id());
  }
}
