package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.format.Conversion;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Hints;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Cuts a subtitle file into parts, as the video is cut. A cue that crosses a border is shown in
/// both parts, cut there. What stands before the first cue, the styles and regions, is in each
/// part.
public final class Split implements Sink {
  /// One part while it is written.
  private static final class Part {
    final Conversion conversion;
    final Output out;
    long cues;

    Part(Conversion conversion, Output out) {
      this.conversion = conversion;
      this.out = out;
    }
  }

  /// A part that was written.
  ///
  /// @param number counted from 0
  /// @param losses what its format cannot hold
  public record Written(int number, long cues, List<Problem> losses) {
    public Written {
      losses = List.copyOf(losses);
    }
  }

  private final Borders borders;

  private final boolean keepTimes;
  private final SubtitleFormat from;
  private final SubtitleFormat to;
  private final Hints hints;
  private final IntFunction<Appendable> open;
  private final Notation notation;
  private final List<Aside> heading = new ArrayList<>();
  private final NavigableMap<Integer, Part> parts = new TreeMap<>();
  private final Problems problems = new Problems();
  private long cues;

  /// Where one part ends and the next begins.
  @FunctionalInterface
  public interface Borders {
    /// The span of part `number`, counted from 0; the last one ends at [Long#MAX_VALUE]. Parts
    /// behind the last are empty.
    TimeSpan part(int number);

    /// At these times (ms, ascending, above 0).
    static Borders at(List<Long> times) {
      List<Long> all = List.copyOf(times);
      return number -> {
        long start = number == 0 ? 0 : number > all.size() ? Long.MAX_VALUE : all.get(number - 1);
        return new TimeSpan(start, number >= all.size() ? Long.MAX_VALUE : all.get(number));
      };
    }

    /// Every `length` ms.
    static Borders every(long length) {
      return number -> new TimeSpan(number * length, (number + 1) * length);
    }
  }

  /// @param keepTimes whether cues keep the times that they have in the whole
  /// @param open gives the place to write part n to, counted from 0
  public Split(
      SubtitleFormat from,
      SubtitleFormat to,
      Hints hints,
      Borders borders,
      boolean keepTimes,
      IntFunction<Appendable> open) {
    this.from = from;
    this.to = to;
    this.hints = hints;
    this.borders = borders;
    this.keepTimes = keepTimes;
    this.open = open;
    this.notation = from.notation();
  }

  @Override
  public void about(Language language, Track.Origin origin) {}

  @Override
  public void aside(Aside aside) {
    notation.aside(aside);
    if (cues == 0) {
      heading.add(aside);
    } else {
      parts.lastEntry().getValue().conversion.aside(aside);
    }
  }

  @Override
  public void cue(Cue cue) {
    cues++;
    TimeSpan span = cue.span();
    int number = first(span.start());
    TimeSpan part = borders.part(number);
    write(number, part, cue);
    while (span.end() > part.end()) {
      part = borders.part(++number);
      write(number, part, cue);
    }
  }

  /// The number of the part that `time` lies in.
  private int first(long time) {
    int low = 0;
    int high = 1;
    while (borders.part(high).start() <= time) {
      low = high;
      high *= 2;
    }
    while (low + 1 < high) {
      int middle = (low + high) / 2;
      if (borders.part(middle).start() <= time) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void write(int number, TimeSpan part, Cue cue) {
    TimeSpan span = cue.span();
    var cut =
        new TimeSpan(
            Math.max(span.start(), part.start()),
            span.isBackwards() ? span.end() : Math.min(span.end(), part.end()));
    Cue inside = cue.at(cut);
    Part out = part(number);
    out.cues++;
    out.conversion.cue(
        keepTimes ? inside : notation.retimed(inside, Retiming.shift(-part.start())));
  }

  private Part part(int number) {
    return parts.computeIfAbsent(
        number,
        _ -> {
          var out = new Output(to.title(), open.apply(number));
          var conversion = new Conversion(from, to, out, hints);
          heading.forEach(conversion::aside);
          return new Part(conversion, out);
        });
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /// Writes what each part ends with. Nothing may follow.
  public void end() {
    parts.values().forEach(part -> part.conversion.end());
  }

  /// The parts that have cues, in their order.
  public List<Written> parts() {
    return parts.entrySet().stream()
        .map(entry ->
            new Written(
                entry.getKey(), entry.getValue().cues, entry.getValue().out.losses().list()))
        .toList();
  }

  /// What could not be read.
  public List<Problem> problems() {
    return problems.list();
  }
}
