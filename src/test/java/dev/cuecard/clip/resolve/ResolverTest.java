package dev.cuecard.clip.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.SharedFiles;
import dev.cuecard.clip.Clip;
import dev.cuecard.clip.Clipping;
import dev.cuecard.clip.Snap;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
  /// Within a cue times are guessed.
  private static final long NEAR_MS = 1500;

  private static final Retiming STILL = Retiming.shift(0);
  private static final Retiming SHIFT = Retiming.shift(61_500);

  private static final List<Recording> RECORDINGS =
      SampleCorpus.documents().stream()
          .map(file -> Corpus.parse(SharedFiles.text(file).getBytes(StandardCharsets.UTF_8)))
          .filter(Recording.class::isInstance)
          .map(Recording.class::cast)
          .toList();

  /// How many clips of all tracks of the sample corpus came out how.
  private static final class Outcome {
    private int clips;
    private int right;
    private int gone;
    private int certainButWrong;

    /// Asserts that at least so many of a hundred were found where they are.
    void assertRight(double percent) {
      assertThat(clips).isGreaterThan(200);
      assertThat(100.0 * right / clips).as(toString()).isGreaterThanOrEqualTo(percent);
      assertThat(100.0 * certainButWrong / clips).as(toString()).isLessThan(1);
    }

    @Override
    public String toString() {
      return "%d clips, %d right, %d gone, %d certain but wrong"
          .formatted(clips, right, gone, certainButWrong);
    }

    private void count(Resolution resolution, TimeSpan expected) {
      clips++;
      switch (resolution) {
        case Resolution.Gone _ -> gone++;
        case Resolution.Found found -> {
          boolean isRight = isNear(found.now().span(), expected);
          right += isRight ? 1 : 0;
          certainButWrong += !isRight && found.sureness() == Resolution.Sureness.CERTAIN ? 1 : 0;
        }
      }
    }

    private static boolean isNear(TimeSpan one, TimeSpan other) {
      return Math.abs(one.start() - other.start()) <= NEAR_MS
          && Math.abs(one.end() - other.end()) <= NEAR_MS;
    }
  }

  /// Clips of one to three cues from all over a track.
  private static List<Clip> clips(Recording recording, Track track) {
    Clipping clipping = new Clipping(recording, track);
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i + 2 < track.cues().size(); i += 3) {
      TimeSpan span = track.cues().get(i).span().union(track.cues().get(i + i % 3).span());
      clipping.clip(span, Snap.NONE, 0).ifPresent(clips::add);
    }
    return clips;
  }

  /// Resolves clips in tracks that were edited.
  ///
  /// @param moved where what was at a time is in the edited track
  private static Outcome outcome(UnaryOperator<Track> edit, Retiming moved) {
    Outcome outcome = new Outcome();
    for (Recording recording : RECORDINGS) {
      for (Track track : recording.tracks()) {
        Clipping now = new Clipping(recording, edit.apply(track));
        for (Clip clip : clips(recording, track)) {
          outcome.count(new Resolver(clip).in(now), moved.of(clip.span()));
        }
      }
    }
    return outcome;
  }

  @Test
  void clipsOfATrackThatWasNotChangedHaveNotChanged() {
    for (Recording recording : RECORDINGS) {
      Track track = recording.tracks().getFirst();
      for (Clip clip : clips(recording, track)) {
        assertThat(new Resolver(clip).in(new Clipping(recording, track)))
            .isInstanceOfSatisfying(
                Resolution.Found.class,
                found -> {
                  assertThat(found.now()).isEqualTo(clip);
                  assertThat(found.changes())
                      .isEqualTo(unchanged(found.changes().cuesBefore()));
                  assertThat(found.kept()).isEqualTo(1);
                });
      }
    }
  }

  @Test
  void everyClipIsFoundAgainInATrackThatWasShifted() {
    outcome(track -> EditedTrack.retimed(track, SHIFT), SHIFT).assertRight(100);
  }

  @Test
  void everyClipIsFoundAgainInATrackThatWasStretched() {
    Retiming stretch = Retiming.between(23.976, 25);
    outcome(track -> EditedTrack.retimed(track, stretch), stretch).assertRight(100);
  }

  @Test
  void everyClipIsFoundAgainInATrackWhoseCuesWereSplit() {
    outcome(track -> EditedTrack.split(track, new Random(1)), STILL).assertRight(100);
  }

  @Test
  void clipsAreFoundAgainInATrackWhoseCuesWereJoined() {
    outcome(EditedTrack::joined, STILL).assertRight(100);
  }

  @ParameterizedTest
  @CsvSource({"5, 99", "10, 99", "20, 98", "30, 96", "40, 93"})
  void clipsAreFoundAgainThoughOfAHundredWordsSomeWereChanged(int changed, double right) {
    outcome(track -> EditedTrack.reworded(track, changed, new Random(7)), STILL).assertRight(right);
  }

  @Test
  void clipsAreFoundAgainAfterAllOfItAtOnce() {
    outcome(
            track -> {
              Track apart = EditedTrack.split(EditedTrack.retimed(track, SHIFT), new Random(3));
              return EditedTrack.reworded(apart, 10, new Random(7));
            },
            SHIFT)
        .assertRight(99);
  }

  @Test
  void clipsWhoseWordsWereCutOutAreGone() {
    for (Recording recording : RECORDINGS) {
      for (Track track : recording.tracks()) {
        for (Clip clip : clips(recording, track)) {
          Track cut = EditedTrack.without(track, clip.span());
          assertThat(new Resolver(clip).in(new Clipping(recording, cut)))
              .as(clip.quote().exact())
              .isInstanceOf(Resolution.Gone.class);
        }
      }
    }
  }

  @Test
  void ofEqualWordsThoseInTheirContextAreMeantThoughOthersAreNearer() {
    Track track = track("And then", "Thank you.", "Goodbye then", "Thank you.", "The end");
    Clip clip = clip(track, 1);
    Track later = EditedTrack.retimed(track, Retiming.shift(2000));
    assertThat(found(clip, later).now().span()).isEqualTo(new TimeSpan(3000, 4000));
  }

  @Test
  void ofEqualWordsWithoutAContextTheNearestAreMeantAndThatIsDoubtful() {
    Clip clip = clip(track("La la la la", "La la la la", "La la la la"), 1);
    Resolution.Found found = found(clip, clip.track());
    assertThat(found.sureness()).isEqualTo(Resolution.Sureness.CERTAIN);
    Resolution.Found apart = found(clip, track("La la la la", "Oh", "Oh", "La la la la"));
    assertThat(apart.sureness()).isEqualTo(Resolution.Sureness.DOUBTFUL);
  }

  @Test
  void whatIsSaidOtherwiseIsTold() {
    Clip clip =
        clip(track("Before it all", "We met at the old mill by the river", "After that"), 1);
    Track now = track("Before it all", "We first met at the new mill by the", "After that");
    assertThat(found(clip, now).changes().rewordings())
        .containsExactly(
            new Rewording("", "first"), new Rewording("old", "new"), new Rewording("river", ""));
    assertThat(found(clip, now).sureness()).isEqualTo(Resolution.Sureness.LIKELY);
  }

  @Test
  void aCommaOrACapitalIsNoChange() {
    Clip clip = clip(track("Before it", "We met at the mill", "After"), 1);
    assertThat(found(clip, track("before it,", "we met, at the MILL!", "after")).changes())
        .isEqualTo(unchanged(1));
  }

  private static Changes unchanged(int cues) {
    return new Changes(0, 0, cues, cues, List.of());
  }

  @Test
  void anEmptyTrackHasNothing() {
    Clip clip = clip(track("We met at the mill"), 0);
    assertThat(new Resolver(clip).in(new Clipping(RECORDINGS.getFirst(), track())))
        .isEqualTo(new Resolution.Gone(clip, "none of its words are said"));
  }

  private static Resolution.Found found(Clip clip, Track track) {
    return (Resolution.Found) new Resolver(clip).in(new Clipping(RECORDINGS.getFirst(), track));
  }

  private static Clip clip(Track track, int cue) {
    return new Clipping(RECORDINGS.getFirst(), track)
        .clip(track.cues().get(cue).span(), Snap.NONE, 0)
        .orElseThrow();
  }

  /// A cue a second.
  private static Track track(String... cues) {
    List<Cue> all = new ArrayList<>();
    for (String cue : cues) {
      all.add(new Cue(1000L * all.size(), 1000L * all.size() + 1000, cue));
    }
    return new Track("en", Track.Origin.HUMAN, all);
  }
}
