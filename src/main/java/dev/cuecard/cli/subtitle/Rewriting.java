package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.edit.Edit;
import dev.cuecard.edit.Rewrite;
import dev.cuecard.edit.Rewritten;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.render.RewriteReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What all commands share that write each subtitle file anew: `convert`, `shift`, `stretch`,
/// `clean`.
final class Rewriting {
  private final Arguments arguments;
  private final Console console;
  private final Supplier<List<Edit>> edits;

  /// @param edits made anew for each file
  Rewriting(Arguments arguments, Console console, Supplier<List<Edit>> edits) {
    this.arguments = arguments;
    this.console = console;
    this.edits = edits;
  }

  /// The options and parameters of such a command.
  static Options options(Options options) {
    return FileOptions.reading(FileOptions.writing(options))
        .parameters(
            "IN… OUT",
            "1..*",
            "Files, folders or globs, - for standard input; then the file or the folder to write, -"
                + " for standard output.")
        .flag(
            "Write each file back to its place, in its own format; there is no OUT.", "--in-place")
        .json("rewrite");
  }

  int run() throws WrongUsage {
    var options = new FileOptions(arguments);
    Targets targets = Targets.of(arguments);
    checkFree(targets, options);
    var report = new RewriteReport(console.style());
    targets.missing().forEach(report::missing);
    try (Progress progress = new Progress(console, "writing")) {
      int done = 0;
      for (Targets.Target target : targets.all()) {
        Optional<SubtitleInput> input =
            SubtitleInput.open(target.source(), options, console, report);
        if (input.isPresent()) {
          rewrite(input.get(), target, options, report);
        }
        progress.reached(++done, targets.all().size());
      }
    }
    return Reported.on(console, arguments, report, targets.areOnStandardOutput());
  }

  /// Nothing is written if a file is there already where one would go.
  private void checkFree(Targets targets, FileOptions options) throws WrongUsage {
    for (Targets.Target target : targets.all()) {
      Optional<Path> taken = taken(target, options);
      if (taken.isPresent()) {
        throw new WrongUsage(taken.get() + Targets.EXISTS);
      }
    }
  }

  /// The format of a file, which its new name depends on, is looked at only where one is there
  /// under some such name. Standard input can be read only once.
  private Optional<Path> taken(Targets.Target target, FileOptions options) throws WrongUsage {
    Optional<SubtitleFormat> asked = options.to();
    boolean canBeTaken =
        asked
            .map(Stream::of)
            .orElseGet(() -> Arrays.stream(SubtitleFormat.values()))
            .anyMatch(format -> target.taken(format).isPresent());
    return canBeTaken && target.source().path().isPresent()
        ? SubtitleInput.open(target.source(), options, console, new RewriteReport(console.style()))
            .flatMap(input -> target.taken(asked.orElse(input.format())))
        : Optional.empty();
  }

  private void rewrite(
      SubtitleInput input, Targets.Target target, FileOptions options, RewriteReport report)
      throws WrongUsage {
    SubtitleFormat to = options.to().or(() -> target.format(input.format())).orElse(input.format());
    if (!to.isWritable()) {
      report.failed(input.source().name(), "cannot write " + to.title() + ": choose one with --to");
      return;
    }
    report.attempt(
        input.source().name(),
        () -> {
          var rewrite = new Rewrite(input.file(), input.format(), to, input.hints(), edits.get());
          try (OutputFile out = target.open(to, console)) {
            Rewritten done = rewrite.to(out);
            out.keep();
            report.done(input.source().name(), out.name(), done);
          }
        });
  }
}
