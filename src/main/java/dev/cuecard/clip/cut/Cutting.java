package dev.cuecard.clip.cut;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// Cuts clips out of files of media: `new Cutting(ffmpeg, media, mode).cut(clips, out, done)`.
///
/// @param media where every clip has a file
public record Cutting(Ffmpeg ffmpeg, Media media, SubtitleMode mode) {
  private static final String SUBTITLES = "subtitles.srt";

  /// Endings of files that hold sound alone.
  private static final Set<String> SOUND =
      Set.of("mp3", "m4a", "aac", "flac", "oga", "opus", "wav");

  /// Makes one file of `clips`, one after the other. It is at its place only when it is whole.
  ///
  /// @param done is told how many ms are made
  /// @throws Ffmpeg.CutFailed if it cannot be made; the message says why
  public void cut(ClipList clips, Path out, LongConsumer done)
      throws Ffmpeg.CutFailed, IOException {
    Path place = out.toAbsolutePath();
    if (clips.clips().size() > Supercut.MOST_PIECES) {
      throw new Ffmpeg.CutFailed(
          "expected at most "
              + Supercut.MOST_PIECES
              + " clips in one cut, got "
              + clips.clips().size());
    }
    Path folder = Files.createTempDirectory("cuecard-cut-");
    Path unfinished = place.resolveSibling(".cuecard-" + folder.getFileName() + "-" + name(place));
    try {
      Supercut cut = supercut(clips, ending(place));
      if (cut.mode() != SubtitleMode.NONE) {
        Files.writeString(folder.resolve(SUBTITLES), subtitles(clips));
      }
      ffmpeg.cut(cut, unfinished, folder, done);
      Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
      delete(folder);
    }
  }

  private static String subtitles(ClipList clips) {
    var subtitles = new Subtitles(SubtitleFormat.SUBRIP, clips.track());
    return SubtitleFormat.SUBRIP.write(subtitles).text();
  }

  private Supercut supercut(ClipList clips, String ending) throws Ffmpeg.CutFailed, IOException {
    Map<Path, Probe> probes = new LinkedHashMap<>();
    for (Clip clip : clips.clips()) {
      Path file = file(clip);
      if (!probes.containsKey(file)) {
        probes.put(file, ffmpeg.probe(file));
      }
      checkLength(clip, file, probes.get(file));
    }
    List<Probe> all = List.copyOf(probes.values());
    Supercut.Picture picture =
        SOUND.contains(ending.toLowerCase(Locale.ROOT))
            ? new Supercut.Picture.None()
            : picture(all);
    boolean hasSound = all.stream().allMatch(Probe::hasSound);
    if (picture instanceof Supercut.Picture.None && !hasSound) {
      throw new Ffmpeg.CutFailed("expected files that all have pictures or all have sound");
    }
    checkSubtitles(picture, ending);
    return new Supercut(
        clips.clips().stream()
            .map(clip -> new Piece(Ffmpeg.file(file(clip)), clip.span()))
            .toList(),
        picture,
        hasSound,
        mode,
        SUBTITLES,
        clips.track().language());
  }

  private Path file(Clip clip) {
    return media
        .file(clip)
        .orElseThrow(() -> new IllegalStateException("no file for " + clip.recording().id()));
  }

  private static void checkLength(Clip clip, Path file, Probe probe) throws Ffmpeg.CutFailed {
    Optional<Long> length = probe.length();
    if (length.isPresent() && length.get() <= clip.span().start()) {
      throw new Ffmpeg.CutFailed(
          "%s: expected more than %s for clip %s, got %s"
              .formatted(
                  file,
                  Timestamp.exact(clip.span().start()),
                  clip.id(),
                  Timestamp.exact(length.get())));
    }
  }

  private void checkSubtitles(Supercut.Picture picture, String ending) throws Ffmpeg.CutFailed {
    if (mode == SubtitleMode.MUX && !Supercut.canMux(ending)) {
      throw new Ffmpeg.CutFailed(
          "expected a file of mp4, mov, mkv or webm for a track of subtitles, got ." + ending);
    }
    if (mode == SubtitleMode.BURN && picture instanceof Supercut.Picture.None) {
      throw new Ffmpeg.CutFailed("expected pictures to burn subtitles into, got sound alone");
    }
  }

  /// The picture of the whole: of the size and rate of the first file if there are several.
  private static Supercut.Picture picture(List<Probe> probes) {
    if (probes.stream().anyMatch(probe -> probe.picture().isEmpty())) {
      return new Supercut.Picture.None();
    }
    Probe.Picture first = probes.getFirst().picture().orElseThrow();
    return probes.size() == 1
        ? new Supercut.Picture.AsItIs()
        : new Supercut.Picture.Fitted(first.width() / 2 * 2, first.height() / 2 * 2, first.rate());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String ending(Path file) {
    return name(file).substring(name(file).lastIndexOf('.') + 1);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
