package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard index`
final class IndexCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "index", "Bring the index up to date now; search does so by itself when it has to.")
        .flag("Leave out the passages' meaning: index words alone.", "--lexical")
        .value(
            "DIR", "Use the ONNX sentence model in DIR instead of the one for English.", "--model")
        .examples("cuecard index", "cuecard index --lexical");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    try (Meanings meanings = Meanings.of(arguments, console);
        PassageIndex index = meanings.wholeIndex()) {
      console
          .out()
          .println(index.documents().size() + " documents, " + index.passages() + " passages");
    }
    return ExitCode.FINE;
  }
}
