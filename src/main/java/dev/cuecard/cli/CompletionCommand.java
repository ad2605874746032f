package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard completion`
final class CompletionCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.bare(
            "completion", "Print a script that completes commands and options in bash and zsh.")
        .examples("source <(cuecard completion)");
  }

  @Override
  public int run(Arguments arguments, Console console) {
    console.out().print(AutoComplete.bash("cuecard", Cuecard.everything(console)));
    return ExitCode.FINE;
  }
}
