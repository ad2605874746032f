package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.corpus.Json;
import dev.cuecard.render.RewriteReport;

/// Says what became of files that were written.
final class Reported {
  private Reported() {}

  /// Problems go to the error output, what was done to standard output, unless that took the files.
  ///
  /// @return the exit code
  static int on(Console console, Arguments arguments, RewriteReport report, boolean isOutputTaken) {
    report.messages().forEach(console::note);
    if (!isOutputTaken) {
      console.out().print(arguments.has("--json") ? Json.pretty(report.toJson()) : report.toText());
    }
    return report.hasErrors() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }
}
