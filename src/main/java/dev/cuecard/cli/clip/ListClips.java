package dev.cuecard.cli.clip;

import dev.cuecard.clip.ClipList;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.clip.ClipTable;
import dev.cuecard.render.clip.ClipsJson;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip list FILE`
final class ListClips implements Command {
  @Override
  public CommandSpec spec() {
    return Options.bare("list", "Show the clips of a list, a line each.")
        .parameters("FILE", "1", "A list that clip --add or clip --json made; - for input.")
        .json("clips")
        .examples("cuecard clip list clips.json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Parsed<ClipList> list = new ClipFile(arguments.parameters().getFirst(), console).read();
    console
        .out()
        .print(
            arguments.has("--json")
                ? ClipsJson.of(list.value().clips())
                : ClipTable.of(list.value(), console.style()));
    if (list.hasErrors()) {
      return ExitCode.UNREADABLE;
    }
    return list.value().clips().isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
  }
}
