package dev.cuecard.cli.coverage;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.render.coverage.WorkListJson;
import dev.cuecard.render.coverage.WorkListText;
import dev.cuecard.worklist.Documents;
import dev.cuecard.worklist.Task;
import dev.cuecard.worklist.WorkList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// `cuecard coverage next --language TAG`
record NextTasks(Arguments arguments, Console console) {
  private static final int USUAL_MINUTES = 30;
  private static final int MOST = 200;

  int list(List<String> names) throws WrongUsage {
    List<Language> languages = Languages.of(arguments);
    if (languages.size() != 1) {
      throw new WrongUsage("expected one language such as ar with --language");
    }
    int minutes = arguments.atLeast(1, "--minutes", USUAL_MINUTES);
    Corpus corpus = new Folders(arguments, console).corpus();
    var list = new WorkList(languages.getFirst(), arguments.has("--all"));
    boolean whole =
        new Selection(corpus, names)
            .each(document -> Optional.of(list.open(document)), list::add, console);
    List<Task> tasks = list.tasks(minutes, MOST, new Again(new Selection(corpus, List.of())));
    if (tasks.isEmpty()) {
      console.note("nothing to translate to " + list.language() + " in " + corpus.folder());
      return whole ? ExitCode.NOTHING : ExitCode.UNREADABLE;
    }
    console
        .out()
        .print(
            arguments.has("--json")
                ? WorkListJson.of(tasks, list.units(), list.language())
                : WorkListText.of(tasks, list.units(), minutes, list.language(), console.style()));
    return whole ? ExitCode.FINE : ExitCode.UNREADABLE;
  }

  /// All of the corpus: what is like a text may stand in another course. What cannot be read has
  /// been told.
  private record Again(Selection all) implements Documents {
    @Override
    public <R> void each(
        Predicate<String> ids, Function<Document, Optional<R>> work, Consumer<R> out) {
      all.each(ids, work, out, _ -> {});
    }
  }
}
