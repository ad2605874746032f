package dev.cuecard.lexicon.learning;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Two tracks of one recording, put side by side by their times: cues that overlap go together, and
/// where one track cuts in the middle of a cue of the other, the cues on both sides of the cut.
final class AlignedTracks {
  /// Cues that overlap by less than this part of the shorter one only touch.
  private static final double TOUCHING = 0.25;

  /// What is in one pair of texts, in cues of one track, before the pair says too little.
  private static final int MOST_CUES = 8;

  private final List<Cue> from;
  private final List<Cue> to;

  AlignedTracks(Track from, Track to) {
    this.from = spoken(from);
    this.to = spoken(to);
  }

  private static List<Cue> spoken(Track track) {
    return track.cues().stream()
        .filter(cue -> !cue.isPlaceholder())
        .sorted(Comparator.comparing(Cue::span))
        .toList();
  }

  /// Hands out the pairs in the order of their times; cues with nothing beside them are left out.
  void pairs(Consumer<TextPair> out) {
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      int lastI = i;
      int lastJ = j;
      boolean grows = overlap(from.get(i).span(), to.get(j).span());
      if (!grows) {
        boolean fromIsFirst = from.get(i).span().end() <= to.get(j).span().end();
        i += fromIsFirst ? 1 : 0;
        j += fromIsFirst ? 0 : 1;
        continue;
      }
      while (grows) {
        grows = false;
        if (lastI + 1 < from.size() && overlap(from.get(lastI + 1).span(), to.get(lastJ).span())) {
          lastI++;
          grows = true;
        } else if (lastJ + 1 < to.size()
            && overlap(from.get(lastI).span(), to.get(lastJ + 1).span())) {
          lastJ++;
          grows = true;
        }
      }
      if (lastI - i < MOST_CUES && lastJ - j < MOST_CUES) {
        out.accept(new TextPair(words(from, i, lastI), words(to, j, lastJ)));
      }
      i = lastI + 1;
      j = lastJ + 1;
    }
  }

  private static boolean overlap(TimeSpan a, TimeSpan b) {
    long shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared > TOUCHING * Math.min(a.length(), b.length());
  }

  private static String words(List<Cue> cues, int first, int last) {
    return cues.subList(first, last + 1).stream().map(Cue::words).collect(Collectors.joining(" "));
  }
}
