package dev.cuecard.cli;

import dev.cuecard.corpus.Json;
import dev.cuecard.edit.Edit;
import dev.cuecard.edit.Rewrite;
import dev.cuecard.edit.Rewritten;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.render.RewriteReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What all commands share that write subtitle files anew: `convert`, `shift`, `stretch`, `clean`.
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
    var report = new RewriteReport(console.style());
    targets.missing().forEach(report::missing);
    try (Progress progress = new Progress(console, "writing")) {
      int done = 0;
      for (Targets.Target target : targets.all()) {
        rewrite(target, options, report);
        progress.reached(++done, targets.all().size());
      }
    }
    report.messages().forEach(console::note);
    if (arguments.has("--json")) {
      console.out().print(Json.pretty(report.toJson()));
    } else if (!targets.areOnStandardOutput()) {
      console.out().print(report.toText());
    }
    return report.hasErrors() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }

  private void rewrite(Targets.Target target, FileOptions options, RewriteReport report)
      throws WrongUsage {
    SourceFile source = target.source();
    try {
      Encoded file = source.encoded(console.in(), options.charset());
      Optional<SubtitleFormat> from = SubtitleFormat.of(file);
      if (from.isEmpty()) {
        report.unrecognised(source);
        return;
      }
      SubtitleFormat to = options.to().or(target::format).orElse(from.get());
      if (!to.isWritable()) {
        throw new WrongUsage(to.title() + " is read, not written; choose another with --to");
      }
      var rewrite = new Rewrite(file, from.get(), to, options.hints(source), edits.get());
      try (OutputFile out = target.open(to, console)) {
        Rewritten done = rewrite.to(out);
        out.keep();
        report.done(source, out.name(), done);
      }
    } catch (IOException e) {
      report.failed(source, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      report.failed(source, e.getMessage() + ": " + e.getCause());
    }
  }
}
