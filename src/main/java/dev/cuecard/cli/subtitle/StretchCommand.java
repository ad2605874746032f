package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.cue.Retiming;
import dev.cuecard.edit.Retime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard stretch (--points A=B,C=D | --rates FROM=TO | --factor F) IN… OUT`
public final class StretchCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Rewriting.options(
            Options.bare("stretch", "Make subtitle files run faster or slower.")
                .value(
                    "A=B,C=D",
                    "What is at A belongs to B, and what is at C to D: two times, before and after.",
                    "--points")
                .value(
                    "FROM=TO",
                    "Made for a film of so many frames a second, shown at so many.",
                    "--rates")
                .value("F", "Every time is so many times as late.", "--factor"))
        .examples(
            "cuecard stretch --points 0:10=0:12.5,45:00=46:10 talk.srt right.srt",
            "cuecard stretch --rates 23.976=25 film.srt --in-place");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Retiming retiming = retiming(arguments);
    return new Rewriting(arguments, console, () -> List.of(new Retime(retiming))).run();
  }

  private static Retiming retiming(Arguments arguments) throws WrongUsage {
    Optional<String> points = arguments.text("--points");
    Optional<String> rates = arguments.text("--rates");
    Optional<String> factor = arguments.text("--factor");
    long given = List.of(points, rates, factor).stream().filter(Optional::isPresent).count();
    if (given != 1) {
      throw new WrongUsage("expected one of --points, --rates and --factor");
    }
    try {
      if (points.isPresent()) {
        return points(points.get());
      }
      return rates.isPresent()
          ? rates(rates.get())
          : new Retiming(Double.parseDouble(factor.orElse("")), 0);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage("expected a factor above 0, or times that keep their order");
    }
  }

  private static Retiming points(String text) throws WrongUsage {
    String[] times = text.split("[=,]", -1);
    if (times.length != 4) {
      throw new WrongUsage(
          "expected two points such as 0:10=0:12,45:00=46:10, got \"" + text + "\"");
    }
    return Retiming.through(
        Times.of(times[0]), Times.of(times[1]), Times.of(times[2]), Times.of(times[3]));
  }

  private static Retiming rates(String text) throws WrongUsage {
    String[] rates = text.split("=", -1);
    if (rates.length != 2) {
      throw new WrongUsage("expected two rates such as 23.976=25, got \"" + text + "\"");
    }
    return Retiming.between(FileOptions.rate(rates[0]), FileOptions.rate(rates[1]));
  }
}
