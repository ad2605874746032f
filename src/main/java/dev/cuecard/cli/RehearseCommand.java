package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard rehearse`: runs what is to start fast, once, without showing it. The launcher lets Java
/// watch this when it makes the start-up cache. Hidden from help. Everything rehearsed makes the
/// cache larger and so everything slower: only search is.
final class RehearseCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("rehearse", "Run the short commands once, for the start-up cache.")
            .examples("cuecard rehearse");
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) {
    Console deaf =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            console.environment(),
            console.home(),
            false,
            false);
    for (String query : List.of("open questions", "\"open questions\"", "question*")) {
      Cuecard.run(deaf, search(arguments, query));
    }
    return ExitCode.FINE;
  }

  private static String[] search(Arguments arguments, String query) {
    return new String[] {
      "search",
      query,
      "--corpus",
      arguments.text("--corpus").orElse("corpus"),
      "--index",
      arguments.text("--index").orElse("index")
    };
  }
}
