package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.edit.Join;
import dev.cuecard.edit.Rewritten;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.problem.Problem;
import dev.cuecard.render.RewriteReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard join IN… OUT`
public final class JoinCommand implements Command {
  @Override
  public CommandSpec spec() {
    return FileOptions.reading(
            FileOptions.writing(
                Options.bare("join", "Write several subtitle files into one, as videos are joined.")
                    .more(
                        "",
                        "Each file begins where the last cue before it ends, unless --lengths says"
                            + " how long the videos are.",
                        "")
                    .value(
                        "TIMES",
                        "How long each video but the last is, such as 10:00,9:30.5.",
                        "--lengths")
                    .value("TIME", "The pause between two files.", "--gap")))
        .parameters("IN… OUT", "1..*", "The files in their order, and the file to write.")
        .json("rewrite")
        .examples("cuecard join part1.srt part2.srt --lengths 12:34.5 whole.srt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    List<String> names = arguments.parameters();
    if (names.size() < 3) {
      throw new WrongUsage("expected IN, IN and OUT, got " + String.join(" ", names));
    }
    List<String> sources = names.subList(0, names.size() - 1);
    List<Long> lengths = lengths(arguments, sources.size() - 1);
    long gap = Times.of(arguments.text("--gap"), 0);
    var options = new FileOptions(arguments);
    var report = new RewriteReport(console.style());
    List<SubtitleInput> inputs = new ArrayList<>();
    for (String name : sources) {
      SubtitleInput.open(name, options, console, report).ifPresent(inputs::add);
    }
    boolean onOutput = names.getLast().equals("-");
    if (inputs.size() == sources.size()) {
      OneTarget target = OneTarget.of(names.getLast(), options, inputs.getFirst().format());
      report.attempt(
          target.name(),
          () -> join(inputs, lengths, gap, target.open(console), target.format(), report));
    }
    return Reported.on(console, arguments, report, onOutput);
  }

  private static void join(
      List<SubtitleInput> inputs,
      List<Long> lengths,
      long gap,
      OutputFile out,
      SubtitleFormat to,
      RewriteReport report)
      throws IOException {
    try (out) {
      var join = new Join(to, out, inputs.getFirst().hints());
      long offset = 0;
      for (int i = 0; i < inputs.size(); i++) {
        SubtitleInput input = inputs.get(i);
        long before = join.cues();
        List<Problem> problems = join.add(input.file(), input.format(), input.hints(), offset);
        long cues = join.cues() - before;
        offset = gap + (i < lengths.size() ? offset + lengths.get(i) : join.lastEnd());
        report.done(
            input.source().name(),
            out.name(),
            new Rewritten(
                input.format(),
                to,
                input.file().charset(),
                cues,
                cues,
                List.of(),
                List.of(),
                problems));
      }
      join.end();
      out.keep();
      report.lost(out.name(), join.losses());
    }
  }

  private static List<Long> lengths(Arguments arguments, int most) throws WrongUsage {
    Optional<String> given = arguments.text("--lengths");
    List<Long> lengths = new ArrayList<>();
    if (given.isPresent()) {
      for (String time : given.get().split(",", -1)) {
        lengths.add(Times.of(time));
      }
      if (lengths.size() < most) {
        throw new WrongUsage("expected " + most + " lengths, got " + lengths.size());
      }
    }
    return lengths;
  }
}
