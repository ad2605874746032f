package dev.cuecard.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackAlignmentTest {
  private static Track track(Path file, String language) {
    return SubtitleFormat.SUBRIP
        .read(SharedFiles.text(file), Language.of(language))
        .value()
        .track();
  }

  private static Track retimed(Track track, UnaryOperator<TimeSpan> change) {
    return new Track(
        track.language(),
        track.origin(),
        track.cues().stream().map(cue -> cue.at(change.apply(cue.span()))).toList());
  }

  /// Pairs of real tracks of which the n-th cue of one is the n-th of the other.
  private static List<List<Track>> twins() {
    List<List<Track>> twins = new ArrayList<>();
    for (Path file : SharedFiles.files("corpora", "hf-course", "subtitles", "en")) {
      for (String language : List.of("ru", "fr", "zh-CN")) {
        Path other = file.resolveSibling("../" + language + "/" + file.getFileName());
        if (Files.exists(other)) {
          Track from = track(file, "en");
          Track to = track(other, language);
          if (isTwin(from, to)) {
            twins.add(List.of(from, to));
          }
        }
      }
    }
    return twins;
  }

  private static boolean isTwin(Track from, Track to) {
    if (from.cues().size() != to.cues().size()) {
      return false;
    }
    for (int i = 0; i < from.cues().size(); i++) {
      Cue one = from.cues().get(i);
      Cue other = to.cues().get(i);
      if (Math.abs(one.span().start() - other.span().start()) > 100 || other.isPlaceholder()) {
        return false;
      }
    }
    return true;
  }

  /// The part of the cues that came beside their twins, in groups of no more than two a side.
  private static double found(UnaryOperator<TimeSpan> change) {
    int all = 0;
    int found = 0;
    for (List<Track> twin : twins()) {
      Track from = twin.getFirst();
      Track to = retimed(twin.getLast(), change);
      IdentityHashMap<Cue, Integer> places = new IdentityHashMap<>();
      for (int i = 0; i < to.cues().size(); i++) {
        places.put(to.cues().get(i), i);
      }
      List<Cue> cues = from.cues();
      for (AlignedCues group : TrackAlignment.of(from, to).groups()) {
        for (Cue cue : group.from()) {
          int twinOfCue = cues.indexOf(cue);
          all++;
          found +=
              group.isShort(2)
                      && group.to().stream().anyMatch(c -> places.getOrDefault(c, -1) == twinOfCue)
                  ? 1
                  : 0;
        }
      }
    }
    return (double) found / all;
  }

  @Test
  void tracksOfTheSameTimesAreAligned() {
    assertThat(found(span -> span)).isGreaterThan(0.99);
  }

  @Test
  void aTrackThatBeginsLaterIsAligned() {
    assertThat(found(span -> span.shift(12_340))).isGreaterThan(0.99);
  }

  @Test
  void aTrackThatRunsSlowerIsAligned() {
    assertThat(found(span -> new TimeSpan(span.start() * 25 / 24, span.end() * 25 / 24)))
        .isGreaterThan(0.9);
  }

  @Test
  void cutsInOtherPlacesAreToldByLength() {
    var from =
        new Track(
            "en",
            Track.Origin.HUMAN,
            List.of(
                new Cue(0, 4000, "Bring the ladder."),
                new Cue(4000, 8000, "Then climb up to the roof, slowly, and look at the tiles."),
                new Cue(8000, 12_000, "There are 36 of them.")));
    var to =
        new Track(
            "es",
            Track.Origin.HUMAN,
            List.of(
                new Cue(0, 6000, "Trae la escalera."),
                new Cue(6000, 10_000, "Luego sube al tejado, despacio, y mira bien las tejas."),
                new Cue(10_000, 12_000, "Hay 36.")));

    assertThat(TrackAlignment.of(from, to).groups())
        .extracting(AlignedCues::toWords)
        .containsExactly(
            "Trae la escalera.",
            "Luego sube al tejado, despacio, y mira bien las tejas.",
            "Hay 36.");
  }

  @ParameterizedTest
  @CsvSource({"1, 28", "28, 1", "2, 60", "60, 2"})
  void aTrackOfFewCuesIsAlignedWithOneOfMany(int few, int many) {
    Track from = even("en", few);
    Track to = even("es", many);
    List<AlignedCues> groups = TrackAlignment.of(from, to).groups();

    assertThat(groups).flatExtracting(AlignedCues::from).isEqualTo(from.cues());
    assertThat(groups).flatExtracting(AlignedCues::to).isEqualTo(to.cues());
  }

  /// Two minutes in `count` cues of the same length.
  private static Track even(String language, int count) {
    long length = 120_000 / count;
    return new Track(
        language,
        Track.Origin.HUMAN,
        LongStream.range(0, count)
            .mapToObj(i -> new Cue(i * length, (i + 1) * length, "Cue " + i))
            .toList());
  }
}
