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
import dev.cuecard.render.InspectionText;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard inspect FILE…`
final class InspectCommand implements Command {
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
    SourceReader reader =
        new SourceReader(arguments.charset(), Optional.empty(), Optional.empty(), Optional.empty());
    boolean errors = !found.missing().isEmpty();
    found.missing().forEach(name -> console.note(name + ": no such file or folder"));
    InspectionText text = new InspectionText(console.style());
    try (Progress progress = new Progress(console, "reading")) {
      int done = 0;
      for (SourceFile file : found.files()) {
        Inspected inspected = Inspected.of(file, reader, console.in());
        errors |= inspected.hasErrors();
        if (arguments.has("--json")) {
          console.out().println(InspectionText.json(inspected));
        } else {
          text.add(inspected);
          inspected.lines().forEach(console::note);
        }
        progress.reached(++done, found.files().size());
      }
    }
    if (!arguments.has("--json")) {
      console.out().print(text);
    }
    return errors ? ExitCode.UNREADABLE : ExitCode.FINE;
  }
}
