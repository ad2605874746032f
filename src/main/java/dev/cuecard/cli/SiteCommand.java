package dev.cuecard.cli;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.web.WebSite;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard site FOLDER`
final class SiteCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "site",
            "Write the corpus as a folder of pages that any browser opens, without a server.")
        .parameters("FOLDER", "1", "Where to; it must be empty, or not be there yet.")
        .value(
            "TAG", "The language of the pages: en (default), es, fr, ru, ar or zh.", "--language")
        .examples("cuecard site public/", "cuecard site public/ --language ar");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    String language = arguments.text("--language").orElse("en");
    if (!Wording.LANGUAGES.contains(language)) {
      throw new WrongUsage(
          "expected one of %s with --language, got \"%s\""
              .formatted(String.join(", ", Wording.LANGUAGES), language));
    }
    Path folder = Path.of(arguments.parameters().getFirst());
    String[] there = folder.toFile().list();
    if (Files.exists(folder) && (there == null || there.length > 0)) {
      throw new WrongUsage("expected an empty folder, got \"" + folder + '"');
    }
    Folders folders = new Folders(arguments, console);
    try (LiveLibrary library =
        LiveLibrary.open(
            folders.corpus(),
            folders.keeper((_, _) -> {}),
            Optional.empty(),
            folders.lexicon().open(),
            console::note)) {
      int files = WebSite.write(library, language, folder, console::note);
      console.out().println("%d files in %s".formatted(files, folder));
    }
    return ExitCode.FINE;
  }
}
