package dev.cuecard.clip;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strands;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the ends of a clip are moved to.
public enum Snap {
  /// Nothing: they stay where they are.
  NONE,
  /// The cues that are shown in it.
  CUE,
  /// The sentences that are spoken in it.
  SENTENCE;

  /// Less of a sentence than this (ms) is no word of it: times are given by the second.
  private static final long GRAZED = 300;

  /// What an option names.
  public static Optional<Snap> named(String name) {
    return Arrays.stream(values())
        .filter(snap -> snap.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /// `span` with its ends moved, without what it only grazes if it holds anything else; as it is
  /// where nothing is said.
  TimeSpan of(TimeSpan span, Track track) {
    List<TimeSpan> touched = spans(track).filter(one -> one.overlaps(span)).toList();
    return touched.stream()
        .filter(one -> shared(one, span) >= Math.min(GRAZED, one.length()))
        .reduce(TimeSpan::union)
        .or(() -> touched.stream().reduce(TimeSpan::union))
        .orElse(span);
  }

  private static long shared(TimeSpan one, TimeSpan other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private Stream<TimeSpan> spans(Track track) {
    return switch (this) {
      case NONE -> Stream.empty();
      case CUE -> track.cues().stream().filter(cue -> !cue.isPlaceholder()).map(Cue::span);
      case SENTENCE -> Sentences.of(Strands.of(track)).stream().flatMap(Snap::spoken);
    };
  }

  private static Stream<TimeSpan> spoken(Segment sentence) {
    return sentence.locator() instanceof Locator.Time(TimeSpan span)
        ? Stream.of(span)
        : Stream.empty();
  }
}
