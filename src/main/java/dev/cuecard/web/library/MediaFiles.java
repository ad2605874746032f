package dev.cuecard.web.library;

import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Files of sound and video that lie in folders of this machine, and which recording each of them
/// is: the one of its name. A file is the recording `talk-1a2b` if it is called `talk-1a2b.webm`,
/// as the published file, or as the file of subtitles it was read from (`talk.webm` beside
/// `talk.en.srt`); of several with the name of the subtitles, in several folders, the one that lies
/// beside them. What is not in the folders when the server starts is never opened.
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

  private final Map<String, List<Path>> byStem;

  private MediaFiles(List<Path> files) {
    byStem = files.stream().collect(Collectors.groupingBy(file -> stem(file.toString())));
  }

  /// All below `folders`, of which none leads elsewhere by a link.
  public static MediaFiles in(List<Path> folders) {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Walker walker = new Walker(folder.toRealPath());
        Path top = folder.toAbsolutePath().normalize();
        Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walker);
        walker.found.stream().sorted().forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + folder, e);
      }
    }
    return new MediaFiles(found);
  }

  /// Finds what can be read; a folder that cannot is left out.
  private static final class Walker extends SimpleFileVisitor<Path> {
    private final Path real;
    private final List<Path> found = new ArrayList<>();

    Walker(Path real) {
      this.real = real;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (TYPES.containsKey(ending(file.toString()))
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(real)) {
        found.add(file);
      }
      return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  /// The file of a recording, if it is there.
  public Optional<Path> of(Document document) {
    if (byStem.isEmpty() || !(document instanceof Recording)) {
      return Optional.empty();
    }
    List<Source> sources = document.about().sources();
    Stream<Path> byName =
        sources.stream()
            .flatMap(source -> Stream.concat(source.link().stream(), subtitles(source)))
            .flatMap(name -> chosen(called(stem(name)), sources).stream());
    return Stream.concat(called(document.id()).stream(), byName).findFirst();
  }

  private List<Path> called(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /// Of files with one name the one beside a source, or else the first if all lie in one folder.
  private static Optional<Path> chosen(List<Path> files, List<Source> sources) {
    Optional<Path> beside =
        files.stream()
            .filter(file -> sources.stream().anyMatch(source -> isBeside(file, source)))
            .findFirst();
    boolean isClear = files.stream().map(Path::getParent).distinct().count() == 1;
    return beside.isPresent() || !isClear ? beside : Optional.of(files.getFirst());
  }

  /// Whether both lie in one folder; that of the source may be named from the corpus on.
  private static boolean isBeside(Path file, Source source) {
    Path own = Path.of(source.uri()).getParent();
    Path its = file.getParent();
    return own != null && its != null && its.endsWith(own);
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
