package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.edit.Rewritten;
import dev.cuecard.edit.Split;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.render.RewriteReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard split (--at TIMES | --every TIME) IN OUT`
public final class SplitCommand implements Command {
  /// A file is open for each.
  private static final int MOST = 500;

  @Override
  public CommandSpec spec() {
    return FileOptions.reading(
            FileOptions.writing(
                Options.bare("split", "Cut a subtitle file as its video is cut.")
                    .more(
                        "",
                        "Parts are named after OUT: talk.srt becomes talk.1.srt, talk.2.srt … A cue"
                            + " that crosses a cut is in both parts.",
                        "")
                    .value("TIMES", "Cut at these times, such as 10:00,25:30.", "--at")
                    .value("TIME", "Cut into parts of this length.", "--every")
                    .flag(
                        "Keep the times of the whole, instead of counting from 0.",
                        "--keep-times")))
        .parameters("IN OUT", "1..*", "The file, and the name that the parts are named after.")
        .json("rewrite")
        .examples(
            "cuecard split --at 10:00,25:30 talk.srt part.srt",
            "cuecard split --every 15:00 lecture.vtt lecture.srt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Split.Borders borders = borders(arguments);
    var options = new FileOptions(arguments);
    var report = new RewriteReport(console.style());
    List<String> names = arguments.parameters();
    if (names.size() != 2 || names.getLast().equals("-")) {
      throw new WrongUsage("expected IN and OUT, two names, got " + String.join(" ", names));
    }
    Path pattern = pattern(names);
    Optional<SubtitleInput> input = SubtitleInput.open(names.getFirst(), options, console, report);
    if (input.isPresent()) {
      SubtitleFormat to = options.to(pattern, input.get().format()).orElse(input.get().format());
      FileOptions.checkWritable(to);
      var parts = new Parts(pattern, to, options.force());
      parts.checkFree();
      report.attempt(
          input.get().source().name(),
          () -> split(input.get(), to, parts, borders, arguments, report));
    }
    return Reported.on(console, arguments, report, false);
  }

  /// What the parts are named after: in a folder, the file.
  private static Path pattern(List<String> names) {
    Path out = Path.of(names.getLast());
    return Files.isDirectory(out) ? out.resolve(Path.of(names.getFirst()).getFileName()) : out;
  }

  private static void split(
      SubtitleInput input,
      SubtitleFormat to,
      Parts parts,
      Split.Borders borders,
      Arguments arguments,
      RewriteReport report)
      throws IOException {
    var split =
        new Split(
            input.format(), to, input.hints(), borders, arguments.has("--keep-times"), parts::open);
    try (parts) {
      input.format().read(input.file(), input.hints(), split);
      split.end();
      for (Split.Written part : split.parts()) {
        report.done(
            input.source().name(),
            parts.keep(part.number()),
            new Rewritten(
                input.format(),
                to,
                input.file().charset(),
                part.cues(),
                part.cues(),
                List.of(),
                part.losses(),
                part.number() == 0 ? split.problems() : List.of()));
      }
    }
  }

  private static Split.Borders borders(Arguments arguments) throws WrongUsage {
    Optional<String> at = arguments.text("--at");
    Optional<String> every = arguments.text("--every");
    if (at.isPresent() == every.isPresent()) {
      throw new WrongUsage("expected one of --at and --every");
    }
    if (every.isPresent()) {
      long length = Times.of(every.get());
      if (length <= 0) {
        throw new WrongUsage("expected a length above 0 with --every");
      }
      return Split.Borders.every(length);
    }
    List<Long> times = new ArrayList<>();
    for (String time : at.get().split(",", -1)) {
      times.add(Times.of(time));
    }
    boolean ascending = times.getFirst() > 0;
    for (int i = 1; i < times.size(); i++) {
      ascending &= times.get(i - 1) < times.get(i);
    }
    if (!ascending) {
      throw new WrongUsage("expected times above 0, each after the one before, with --at");
    }
    return Split.Borders.at(times);
  }

  /// The files of the parts.
  private static final class Parts implements AutoCloseable {
    private final Path pattern;
    private final boolean force;
    private final Map<Integer, OutputFile> open = new TreeMap<>();

    Parts(Path pattern, SubtitleFormat to, boolean force) {
      this.pattern = Targets.named(pattern, to);
      this.force = force;
    }

    /// @throws WrongUsage if the first part is there already and not to be replaced
    void checkFree() throws WrongUsage {
      if (!force && Files.exists(name(0))) {
        throw new WrongUsage(name(0) + Targets.EXISTS);
      }
    }

    /// @throws UncheckedIOException if it is there already, or there are too many
    Appendable open(int number) {
      Path file = name(number);
      try {
        if (open.size() >= MOST) {
          throw new IOException("expected at most " + MOST + " parts");
        }
        if (!force && Files.exists(file)) {
          throw new IOException(file + Targets.EXISTS);
        }
        OutputFile out = OutputFile.at(file);
        open.put(number, out);
        return out;
      } catch (IOException e) {
        throw new UncheckedIOException("part " + (number + 1), e);
      }
    }

    private Path name(int number) {
      String name = String.valueOf(pattern.getFileName());
      int dot = name.lastIndexOf('.');
      String stem = dot > 0 ? name.substring(0, dot) : name;
      String extension = dot > 0 ? name.substring(dot) : "";
      return pattern.resolveSibling(stem + '.' + (number + 1) + extension);
    }

    /// Puts part `number` at its place and says how it is named.
    String keep(int number) throws IOException {
      OutputFile out = java.util.Objects.requireNonNull(open.get(number));
      out.keep();
      return out.name();
    }

    @Override
    public void close() throws IOException {
      for (OutputFile out : open.values()) {
        out.close();
      }
    }
  }
}
