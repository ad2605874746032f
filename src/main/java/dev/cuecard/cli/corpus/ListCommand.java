package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.document.Document;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import dev.cuecard.render.DocumentList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard list`
public final class ListCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command("list", "List the documents of the corpus.")
        .value("KIND", "Only recording, page, discussion, bug or exercise.", "--kind")
        .value("TEXT", "Only of collections whose name holds this.", "--collection")
        .value("TAG", "Only what has text in this language.", "--language")
        .json("documents")
        .examples(
            "cuecard list",
            "cuecard list --kind recording --collection oral",
            "cuecard list --language ar --json");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    Optional<String> kind = arguments.text("--kind");
    if (kind.isPresent() && !Document.KINDS.contains(kind.get())) {
      throw new WrongUsage(
          "expected one of "
              + String.join(", ", Document.KINDS)
              + " with --kind, got \""
              + kind.get()
              + '"');
    }
    Folders folders = new Folders(arguments, console);
    List<DocumentHeader> found;
    try (PassageIndex index = folders.index()) {
      found =
          index.documents().stream()
              .filter(document -> isWanted(document, arguments))
              .sorted(DocumentHeader.AS_LISTED)
              .toList();
    }
    DocumentList list = new DocumentList(found);
    console
        .out()
        .print(arguments.has("--json") ? Json.pretty(list.toJson()) : list.toText(console.style()));
    if (found.isEmpty()) {
      console.note("no such document in " + folders.corpus().folder());
    }
    return found.isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
  }

  private static boolean isWanted(DocumentHeader document, Arguments arguments) {
    return arguments.text("--kind").map(document.kind()::equals).orElse(true)
        && arguments
            .text("--language")
            .map(tag -> document.languages().contains(Language.of(tag).tag()))
            .orElse(true)
        && arguments
            .text("--collection")
            .map(text -> lower(document.collection().orElse("")).contains(lower(text)))
            .orElse(true);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
