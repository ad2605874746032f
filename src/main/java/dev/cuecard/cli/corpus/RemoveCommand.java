package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard remove DOCUMENT…`
public final class RemoveCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "remove", "Remove documents from the corpus. The files they were read from stay.")
        .parameters("DOCUMENT", "1..*", "Ids, or beginnings of ids that no other document has.")
        .examples("cuecard remove the-lighthouse");
  }

  @Override
  public int run(Arguments arguments, Console console) throws CorpusLocked, WrongUsage {
    Corpus corpus = new Folders(arguments, console).corpus();
    List<String> ids = new ArrayList<>();
    for (String name : arguments.parameters()) {
      ids.add(DocumentName.id(corpus, name));
    }
    try (CorpusWriter writer = corpus.writer("remove", IngestCommand.PATIENCE, console::waiting)) {
      for (String id : ids) {
        console.out().println((writer.remove(id) ? "removed  " : "gone     ") + id);
      }
    }
    return ExitCode.FINE;
  }
}
