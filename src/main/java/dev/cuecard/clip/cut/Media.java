package dev.cuecard.clip.cut;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClippedRecording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which file of media is which recording: where there is one of each, that one; else the one whose
/// name, without its ending, is the recording's id, the name of its published file, or a beginning
/// of its id that no other file has longer.
///
/// @param files by the recording's id
public record Media(Map<String, Path> files) {
  public Media {
    files = Map.copyOf(files);
  }

  /// Finds for each recording of `clips` its file among `files`, as far as there is one.
  public static Media of(List<Path> files, List<Clip> clips) {
    List<ClippedRecording> recordings = clips.stream().map(Clip::recording).toList();
    boolean isSingle =
        files.size() == 1 && recordings.stream().map(ClippedRecording::id).distinct().count() == 1;
    return new Media(
        recordings.stream()
            .flatMap(recording ->
                (isSingle ? Optional.of(files.getFirst()) : file(recording, files))
                    .map(file -> Map.entry(recording.id(), file)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one)));
  }

  private static Optional<Path> file(ClippedRecording recording, List<Path> files) {
    String published = recording.address().map(Media::stem).orElse("");
    Stream<Path> exact =
        files.stream()
            .filter(file -> stem(file).equals(recording.id()) || stem(file).equals(published));
    Stream<Path> beginning =
        files.stream()
            .filter(file -> recording.id().startsWith(stem(file)))
            .sorted((one, other) -> stem(other).length() - stem(one).length());
    return Stream.concat(exact, beginning).findFirst();
  }

  /// The file that a clip is cut from.
  public Optional<Path> file(Clip clip) {
    return Optional.ofNullable(files.get(clip.recording().id()));
  }

  private static String stem(Path file) {
    return stem(String.valueOf(file.getFileName()));
  }

  private static String stem(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }
}
