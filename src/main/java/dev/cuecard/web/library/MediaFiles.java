package dev.cuecard.web.library;

import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Files of sound and video that lie in folders of this machine, and which recording each of them
/// is: the one of its name. A file is the recording `talk-1a2b` if it is called `talk-1a2b.webm`,
/// as the published file, or as the file of subtitles it was read from (`talk.webm` beside
/// `talk.en.srt`). What is not in the folders when the server starts is never opened.
public final class MediaFiles {
  /// Of nothing.
  public static final MediaFiles NONE = new MediaFiles(List.of());

  private static final int DEEPEST = 8;
  private static final int MOST = 100_000;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("webm", "video/webm"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("mpg", "video/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"));

  private final Map<String, Path> byStem = new TreeMap<>();

  private MediaFiles(List<Path> files) {
    files.forEach(file -> byStem.putIfAbsent(stem(file.toString()), file));
  }

  /// All below `folders`, of which none leads elsewhere by a link.
  public static MediaFiles in(List<Path> folders) {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
        files
            .filter(file -> TYPES.containsKey(ending(file.toString())))
            .filter(Files::isRegularFile)
            .limit(MOST)
            .sorted()
            .filter(isBelow(folder.toRealPath())::apply)
            .forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + folder, e);
      }
    }
    return new MediaFiles(found);
  }

  private static Function<Path, Boolean> isBelow(Path folder) {
    return file -> {
      try {
        return file.toRealPath().startsWith(folder);
      } catch (IOException e) {
        return false;
      }
    };
  }

  /// The file of a recording, if it is there.
  public Optional<Path> of(Document document) {
    if (byStem.isEmpty() || !(document instanceof Recording)) {
      return Optional.empty();
    }
    Stream<String> names =
        document.about().sources().stream()
            .flatMap(source -> Stream.concat(source.link().stream(), subtitles(source)));
    return Stream.concat(Stream.of(document.id()), names.map(MediaFiles::stem))
        .flatMap(name -> Stream.ofNullable(byStem.get(name)))
        .findFirst();
  }

  /// The names that a recording may have by whose subtitles `talk.en.srt` are: `talk.en`, `talk`.
  private static Stream<String> subtitles(Source source) {
    String whole = source.uri();
    String stem = stem(whole);
    int dot = stem.lastIndexOf('.');
    return dot > 0 ? Stream.of(whole, stem.substring(0, dot) + ".") : Stream.of(whole);
  }

  /// Its media type.
  public static String type(Path file) {
    return TYPES.getOrDefault(ending(file.toString()), "application/octet-stream");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(String address) {
    String name =
        address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }
}
