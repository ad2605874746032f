package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.ingest.Inspected;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceFinder;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.parallel.InOrder;
import dev.cuecard.render.InspectionText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard inspect FILE…`
final class InspectCommand implements Command {
  /// So much is read at a time, or one larger file.
  private static final long MOST_BYTES = 4 << 20;

  @Override
  public CommandSpec spec() {
    return Options.bare(
            "inspect",
            "Say what files hold without storing them: format, encoding, language, cues, first"
                + " start, last end, characters of text, problems.")
        .parameters("FILE", "1..*", "Files, folders, globs; - for standard input.")
        .value("NAME", "How the files are encoded. Default: found out for each.", "--charset")
        .flag("Write a line of JSON a file (docs/schema/inspection.schema.json).", "--json")
        .examples(
            "cuecard inspect talks/",
            "cuecard inspect 'talks/*.srt' --json | jq 'select(.problems != [])'");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    SourceFinder.Found found = SourceFinder.find(arguments.parameters());
    List<SourceFile> files = found.files();
    SourceReader reader =
        new SourceReader(arguments.charset(), Optional.empty(), Optional.empty(), Optional.empty());
    found.missing().forEach(name -> console.note(name + ": no such file or folder"));
    try (Progress progress = new Progress(console, "reading")) {
      var report = new Report(console, arguments.has("--json"), progress, files.size());
      try (var inspections =
          new InOrder<SourceFile, Inspected>(
              MOST_BYTES, file -> Inspected.of(file, reader, console.in()), report::add)) {
        files.forEach(file -> inspections.add(file, file.size()));
        inspections.finish();
      }
      report.end();
      boolean errors = report.hasErrors || !found.missing().isEmpty();
      return errors ? ExitCode.UNREADABLE : ExitCode.FINE;
    }
  }

  /// What is printed: a line of JSON a file as it is done, or a table at the end.
  private static final class Report {
    private final Console console;
    private final boolean isJson;
    private final Progress progress;
    private final int total;
    private final InspectionText text;
    private boolean hasErrors;
    private int done;

    Report(Console console, boolean isJson, Progress progress, int total) {
      this.console = console;
      this.isJson = isJson;
      this.progress = progress;
      this.total = total;
      this.text = new InspectionText(console.style());
    }

    void add(Inspected inspected) {
      hasErrors |= inspected.hasErrors();
      if (isJson) {
        console.out().println(InspectionText.json(inspected));
      } else {
        text.add(inspected);
        inspected.lines().forEach(console::note);
      }
      progress.reached(++done, total);
    }

    void end() {
      progress.close();
      if (!isJson) {
        console.out().print(text);
      }
    }
  }
}
