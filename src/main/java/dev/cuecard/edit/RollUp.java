package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collapses roll-up captions, in which every cue shows again the last lines of the one before:
/// each line stays where it is said first. Cues keep their own times.
///
/// A line is shown again if it stands at the top of a cue, equals the last line of the cue before
/// (by its words, whatever the markup), and no pause lies between the two. A cue with nothing but
/// such lines is left out if it has fewer lines than the one before or flashes by; else somebody
/// said the same twice, and it stays.
public final class RollUp implements Edit {
  /// In ms: longer pauses than this clear the screen.
  private static final long PAUSE = 500;

  /// In ms: YouTube puts a cue of 10 ms between any two.
  private static final long FLASH = 50;

  /// A line as the file has it, and its words.
  private record Line(String raw, String words) {}

  private List<Line> before = List.of();
  private long end = Long.MIN_VALUE / 2;
  private long lines;
  private long cues;

  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    List<Line> shown = lines(cue, notation);
    boolean follows = cue.span().start() - end <= PAUSE;
    int again = follows ? again(before, shown) : 0;
    boolean repeats = again == shown.size();
    boolean isEcho = repeats && (shown.size() < before.size() || cue.span().length() <= FLASH);
    before = shown;
    end = cue.span().end();
    if (again == 0 || (repeats && !isEcho)) {
      return Optional.of(cue);
    }
    if (isEcho) {
      cues++;
      return Optional.empty();
    }
    lines += again;
    List<String> fresh = shown.stream().skip(again).map(Line::raw).toList();
    return Optional.of(
        new Cue(cue.span(), String.join("\n", fresh), cue.id(), cue.voice(), cue.settings()));
  }

  /// The lines of `cue` that have words.
  private static List<Line> lines(Cue cue, Notation notation) {
    List<Line> lines = new ArrayList<>();
    for (String raw : cue.text().split("\n", -1)) {
      var line = new Cue(cue.span(), raw);
      String words = notation.read(line, Losses.unread()).text().words().strip();
      if (!words.isEmpty()) {
        lines.add(new Line(raw, words));
      }
    }
    return lines;
  }

  /// How many lines at the end of `before` are the first ones of `shown`: the most that are.
  private static int again(List<Line> before, List<Line> shown) {
    for (int count = Math.min(before.size(), shown.size()); count > 0; count--) {
      List<String> tail = words(before.subList(before.size() - count, before.size()));
      if (tail.equals(words(shown.subList(0, count)))) {
        return count;
      }
    }
    return 0;
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream().map(Line::words).toList();
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(
            Counted.of(lines, "line", "collapsed: shown again", "collapsed: shown again"),
            Counted.of(cues, "cue", "left out: shown again", "left out: shown again")));
  }
}
