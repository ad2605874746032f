package dev.cuecard.clip.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.Clips;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuttingTest {
  /// Sound begins with a little silence in some formats, and everything else with it.
  private static final long ENCODER_DELAY_MS = 20;

  @TempDir private static Path folder;
  private static Path film;

  @BeforeAll
  static void aFilm() throws IOException {
    film = CountedFilm.make(folder.resolve("the film; $(touch x) 'q' [v].mp4"), "64x48");
  }

  private static Path cut(String out, SubtitleMode mode, ClipList clips)
      throws IOException, Ffmpeg.CutFailed {
    Path file = folder.resolve(out);
    cutting(film, mode, clips).cut(clips, file, _ -> {});
    return file;
  }

  private static Cutting cutting(Path media, SubtitleMode mode, ClipList clips) {
    return new Cutting(CountedFilm.ffmpeg(), Media.of(List.of(media), clips.clips()), mode);
  }

  private static ClipList clips(long... ends) {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      clips.add(Clips.clip(new TimeSpan(ends[i], ends[i + 1]), "Clip number " + i));
    }
    return new ClipList(clips);
  }

  @ParameterizedTest
  @CsvSource({"0, 1000", "1000, 2000", "3210, 4390", "5020, 5060", "9000, 9990"})
  void aClipHasItsOwnFramesWithinOne(long start, long end) throws Exception {
    Path out = cut("clip-" + start + ".mp4", SubtitleMode.NONE, clips(start, end));
    List<Integer> numbers = CountedFilm.numbers(out);
    int first = (int) Math.ceilDiv(start * CountedFilm.RATE, 1000L);
    int last = (int) Math.ceilDiv(end * CountedFilm.RATE, 1000L);
    assertThat(numbers.getFirst()).isBetween(first % 50 - 1, first % 50 + 1);
    assertThat(numbers.size()).isBetween(last - first - 1, last - first + 1);
    assertThat(numbers)
        .isEqualTo(
            IntStream.range(0, numbers.size())
                .mapToObj(i -> (numbers.getFirst() + i) % 50)
                .toList());
  }

  @Test
  void aSupercutHasTheFramesOfItsClipsOneAfterTheOther() throws Exception {
    Path out = cut("super.mp4", SubtitleMode.NONE, clips(6000, 6400, 1000, 1200, 8000, 8200));
    assertThat(CountedFilm.numbers(out))
        .containsExactlyElementsOf(frames(150, 160, 25, 30, 200, 205));
    Probe probe = CountedFilm.ffmpeg().probe(out);
    assertThat(probe.length().orElseThrow()).isBetween(760L, 900L);
    assertThat(probe.hasSound()).isTrue();
    assertThat(probe.picture()).contains(new Probe.Picture(64, 48, "25/1"));
  }

  private static List<Integer> frames(int... ends) {
    return IntStream.range(0, ends.length / 2)
        .flatMap(i -> IntStream.range(ends[2 * i], ends[2 * i + 1]))
        .map(frame -> frame % 50)
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"muxed.mp4", "muxed.mkv", "muxed.webm"})
  void subtitlesBecomeATrackWithTheTimesOfTheCut(String name) throws Exception {
    Path out = cut(name, SubtitleMode.MUX, clips(6000, 6400, 1000, 1200));
    Path text = folder.resolve(name + ".srt");
    Process extraction =
        new ProcessBuilder(
                CountedFilm.ffmpeg().ffmpeg().toString(),
                "-nostdin",
                "-v",
                "error",
                "-y",
                "-i",
                out.toString(),
                text.toString())
            .inheritIO()
            .start();
    assertThat(extraction.waitFor()).isZero();
    List<Cue> cues =
        SubtitleFormat.SUBRIP
            .read(Files.readString(text), Language.of("en"))
            .value()
            .track()
            .cues();
    assertThat(cues).extracting(Cue::text).containsExactly("Clip number 0", "Clip number 2");
    assertThat(cues.get(0).span().start()).isBetween(0L, ENCODER_DELAY_MS);
    assertThat(cues.get(1).span().start()).isBetween(400L, 400 + ENCODER_DELAY_MS);
    assertThat(cues.get(1).span().length()).isBetween(199L, 201L);
  }

  @Test
  void subtitlesAreBurntIntoThePicture() throws Exception {
    Path plain = cut("plain.mp4", SubtitleMode.NONE, clips(2000, 2400));
    Path burnt = cut("burnt.mp4", SubtitleMode.BURN, clips(2000, 2400));
    assertThat(CountedFilm.contrast(plain, 0.2)).isLessThan(10);
    assertThat(CountedFilm.contrast(burnt, 0.2)).isGreaterThan(50);
  }

  @Test
  void filmsOfOtherSizesAreFramed() throws Exception {
    Path large = CountedFilm.make(folder.resolve("large.mp4"), "96x96");
    Clip other = Clips.clip("large-1", new TimeSpan(2000, 2200), "From another film");
    ClipList clips = clips(1000, 1200).with(List.of(other));
    Media media =
        new Media(Map.of(clips.clips().getFirst().recording().id(), film, "large-1", large));
    Path out = folder.resolve("both.mp4");
    new Cutting(CountedFilm.ffmpeg(), media, SubtitleMode.NONE).cut(clips, out, _ -> {});
    assertThat(CountedFilm.ffmpeg().probe(out).picture())
        .contains(new Probe.Picture(64, 48, "25/1"));
    assertThat(CountedFilm.numbers(out)).hasSize(10);
  }

  @Test
  void soundIsCutWithoutAPicture() throws Exception {
    Path tone = CountedFilm.makeTone(folder.resolve("tone.wav"));
    ClipList clips = clips(500, 1500);
    Path out = folder.resolve("sound.ogg");
    cutting(tone, SubtitleMode.NONE, clips).cut(clips, out, _ -> {});
    Probe probe = CountedFilm.ffmpeg().probe(out);
    assertThat(probe.picture()).isEmpty();
    assertThat(probe.length().orElseThrow()).isBetween(990L, 1010L);
    Path fromFilm = cut("sound.mp3", SubtitleMode.NONE, clips);
    assertThat(CountedFilm.ffmpeg().probe(fromFilm).picture()).isEmpty();
  }

  @Test
  void howMuchIsDoneIsTold() throws Exception {
    AtomicLong done = new AtomicLong();
    ClipList clips = clips(0, 2000);
    cutting(film, SubtitleMode.NONE, clips).cut(clips, folder.resolve("done.mp4"), done::set);
    assertThat(done.get()).isBetween(1900L, 2100L);
  }

  @Test
  void whatCannotBeCutIsToldAndLeavesNothingBehind() throws Exception {
    assertFails(
        clips(20_000, 21_000), "late.mp4", SubtitleMode.NONE, "expected more than 0:20.000");
    assertFails(clips(0, 100), "clip.avi", SubtitleMode.MUX, "for a track of subtitles, got .avi");
    assertFails(clips(0, 100), "clip.mp3", SubtitleMode.BURN, "got sound alone");
    assertFails(clips(0, 100), "clip.nosuchformat", SubtitleMode.NONE, "clip.nosuchformat");
    Path text = Files.writeString(folder.resolve("text.mp4"), "not a film");
    ClipList clips = clips(0, 100);
    assertThatThrownBy(() ->
            cutting(text, SubtitleMode.NONE, clips).cut(clips, folder.resolve("x.mp4"), _ -> {}))
        .isInstanceOf(Ffmpeg.CutFailed.class)
        .hasMessageContaining("text.mp4");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith(".cuecard")))
          .isEmpty();
    }
  }

  private static void assertFails(ClipList clips, String out, SubtitleMode mode, String message) {
    assertThatThrownBy(() -> cut(out, mode, clips))
        .isInstanceOf(Ffmpeg.CutFailed.class)
        .hasMessageContaining(message);
    assertThat(folder.resolve(out)).doesNotExist();
  }

  @Test
  void withoutFfmpegThereIsNone() {
    assertThat(Ffmpeg.in(Map.of())).isEmpty();
    assertThat(Ffmpeg.in(Map.of("PATH", folder.toString()))).isEmpty();
  }
}
