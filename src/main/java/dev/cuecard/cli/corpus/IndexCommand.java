package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.Meanings;
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
public final class IndexCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "index", "Bring the index up to date now; search does so by itself when it has to.")
        .more(
            "",
            "Learns also from tracks and translations how words are translated, for searching in one"
                + " language what is said in another.",
            "")
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
    Folders folders = new Folders(arguments, console);
    folders.lexicon().learn(folders.corpus());
    return ExitCode.FINE;
  }
}
