package dev.cuecard.clip.resolve;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Ways in which tracks change after clips of them have been made.
final class EditedTrack {
  private EditedTrack() {}

  static Track of(Track track, List<Cue> cues) {
    return new Track(track.language(), track.origin(), cues);
  }

  static Track retimed(Track track, Retiming retiming) {
    return of(track, track.cues().stream().map(cue -> cue.at(retiming.of(cue.span()))).toList());
  }

  /// Every cue cut in two between words, at a share of its text that `random` draws.
  static Track split(Track track, Random random) {
    List<Cue> cues = new ArrayList<>();
    for (Cue cue : track.cues()) {
      String text = cue.words();
      int at = text.indexOf(' ', (int) (text.length() * (0.3 + 0.4 * random.nextDouble())));
      if (at < 0) {
        cues.add(cue);
      } else {
        long middle = cue.span().start() + cue.span().length() * at / text.length();
        cues.add(new Cue(cue.span().start(), middle, text.substring(0, at)));
        cues.add(new Cue(middle, cue.span().end(), text.substring(at + 1)));
      }
    }
    return of(track, cues);
  }

  /// Every two cues made one; those without words left out.
  static Track joined(Track track) {
    List<Cue> said = track.cues().stream().filter(cue -> !cue.isPlaceholder()).toList();
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < said.size(); i += 2) {
      Cue first = said.get(i);
      cues.add(i + 1 < said.size() ? joined(first, said.get(i + 1)) : first);
    }
    return of(track, cues);
  }

  private static Cue joined(Cue first, Cue second) {
    return new Cue(first.span().union(second.span()), first.words() + " " + second.words());
  }

  /// Of a hundred words, in Chinese characters, `rate` replaced, left out or doubled, a third of
  /// them each.
  static Track reworded(Track track, int rate, Random random) {
    String between = track.language().equals("zh") ? "" : " ";
    List<String> vocabulary =
        track.cues().stream().flatMap(cue -> Arrays.stream(cue.words().split(between))).toList();
    return texts(
        track,
        text ->
            Arrays.stream(text.split(between))
                .map(word ->
                    random.nextInt(100) >= rate
                        ? word
                        : switch (random.nextInt(3)) {
                          case 0 -> vocabulary.get(random.nextInt(vocabulary.size()));
                          case 1 -> "";
                          default -> word + between + word;
                        })
                .collect(Collectors.joining(between)));
  }

  /// Without what is said in `span`.
  static Track without(Track track, TimeSpan span) {
    return of(track, track.cues().stream().filter(cue -> !cue.span().overlaps(span)).toList());
  }

  private static Track texts(Track track, UnaryOperator<String> change) {
    return of(
        track,
        track.cues().stream()
            .map(cue ->
                new Cue(
                    cue.span(),
                    change.apply(cue.words()),
                    cue.id(),
                    Optional.empty(),
                    Optional.empty()))
            .toList());
  }
}
