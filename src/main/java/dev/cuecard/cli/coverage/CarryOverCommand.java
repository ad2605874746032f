package dev.cuecard.cli.coverage;

import dev.cuecard.carryover.CarryOver;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import dev.cuecard.render.carryover.CarryOverJson;
import dev.cuecard.render.carryover.CarryOverText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard carry-over OLD NEW`
public final class CarryOverCommand implements Command {
  @Override
  public CommandSpec spec() {
    Options options =
        Options.command("carry-over", "Save translations when a transcript is re-timed or edited.")
            .more(
                "",
                "OLD has the translations, NEW the changed transcript: documents of the corpus, or"
                    + " files. What is not certain is fuzzy: docs/coverage.md.",
                "")
            .parameters("OLD|NEW", "2", "An id or the beginning of one, or a file.")
            .value(
                "TAGS",
                "Only these languages, such as ar,fr. Default: all there are.",
                "--language");
    return Catalogues.describe(options)
        .json("carryover")
        .examples(
            "cuecard carry-over asking-open-questions new-cut.en.srt",
            "cuecard carry-over old.json new.json --language ar --format po > new.ar.po",
            "cuecard carry-over asking new.srt --format messages --output ready/");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    Folders folders = new Folders(arguments, console);
    Document old = DocumentOrFile.read(arguments.parameters().getFirst(), folders, console);
    Document changed = DocumentOrFile.read(arguments.parameters().getLast(), folders, console);
    CarryOver carried = CarryOver.of(Bundles.of(old), Bundles.of(changed));
    List<Language> named = Languages.of(arguments);
    List<Language> languages = named.isEmpty() ? carried.languages() : named;
    var catalogues = new Catalogues(arguments, console);
    Optional<CatalogueFormat> format = catalogues.format();
    if (format.isPresent()) {
      return catalogues.write(changed.id(), carried.bundle(), languages, format.get())
          ? ExitCode.FINE
          : ExitCode.NOTHING;
    }
    console
        .out()
        .print(
            catalogues.isJson()
                ? CarryOverJson.of(carried, languages)
                : CarryOverText.of(carried, named, console.style()));
    return ExitCode.FINE;
  }
}
