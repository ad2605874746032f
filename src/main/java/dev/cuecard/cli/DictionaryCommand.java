package dev.cuecard.cli;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.dictionary.Dictionary;
import dev.cuecard.lexicon.dictionary.DictionaryReader;
import dev.cuecard.lexicon.dictionary.DictionaryShelf;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.DictionaryList;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard dictionary add|list|remove`
final class DictionaryCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "dictionary", "Install dictionaries, for searching in one language what is in another.")
        .more(
            "",
            "add FILE… reads dictionaries of FreeDict, dictd (.index with .dict or .dict.dz), StarDict"
                + " (.ifo with .idx and .dict) and TEI (.tei). list shows those installed, remove"
                + " NAME… takes them away. They are kept beside the index, or in"
                + " $CUECARD_DICTIONARIES.",
            "")
        .parameters("ACTION", "1..*", "add FILE…, list, or remove NAME….")
        .value("TAG", "The language translated from. Default: as the dictionary says.", "--from")
        .value("TAG", "The language translated to. Default: as the dictionary says.", "--to")
        .json("dictionaries")
        .examples(
            "cuecard dictionary add freedict-eng-ara.index",
            "cuecard dictionary add words.ifo --from en --to ar",
            "cuecard dictionary list",
            "cuecard dictionary remove freedict-eng-ara");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    String action = arguments.parameters().getFirst();
    List<String> names = arguments.parameters().subList(1, arguments.parameters().size());
    Folders folders = new Folders(arguments, console);
    DictionaryShelf shelf = folders.dictionaries();
    int status =
        switch (action) {
          case "add" -> add(atLeastOne(names, "file"), arguments, shelf, console);
          case "remove" -> remove(atLeastOne(names, "name"), shelf, console);
          case "list" -> list(arguments, shelf, console);
          default -> throw new WrongUsage("expected add, list or remove, got \"" + action + '"');
        };
    folders.lexicon().open(); // takes in what has changed, so that no search has to
    return status;
  }

  private static List<String> atLeastOne(List<String> names, String what) throws WrongUsage {
    if (names.isEmpty()) {
      throw new WrongUsage("expected at least one " + what);
    }
    return names;
  }

  private static int add(
      List<String> files, Arguments arguments, DictionaryShelf shelf, Console console)
      throws WrongUsage {
    Language from = language(arguments, "--from");
    Language to = language(arguments, "--to");
    int status = ExitCode.FINE;
    for (String file : files) {
      if (!add(file, from, to, shelf, console)) {
        status = ExitCode.UNREADABLE;
      }
    }
    return status;
  }

  /// Installs what can be read of one dictionary.
  ///
  /// @return whether that is all of it
  private static boolean add(
      String file, Language from, Language to, DictionaryShelf shelf, Console console) {
    try {
      Optional<Parsed<Dictionary>> read = DictionaryReader.read(Path.of(file));
      if (read.isEmpty()) {
        console.note(
            file
                + ": expected a dictionary of dictd, StarDict or TEI with all its files, got "
                + "something else");
        return false;
      }
      read.get().problems().forEach(problem -> console.note(file + ":" + problem));
      Dictionary dictionary = read.get().value().between(from, to);
      Optional<String> missing = missing(dictionary);
      missing.ifPresent(expected -> console.note(file + ": expected " + expected));
      if (missing.isPresent()) {
        return false;
      }
      shelf.add(dictionary);
      console.out().println("added  " + DictionaryList.sentence(dictionary));
      return !read.get().hasErrors();
    } catch (IOException | InvalidPathException e) {
      console.note(file + ": cannot be read: " + e.getMessage());
      return false;
    }
  }

  /// What a dictionary lacks to be of use, and how the user can help.
  private static Optional<String> missing(Dictionary dictionary) {
    if (!dictionary.direction().isBetweenLanguages()) {
      return Optional.of("two languages, got " + dictionary.direction() + ": say --from and --to");
    }
    return dictionary.entries().isEmpty()
        ? Optional.of("words with translations, got none")
        : Optional.empty();
  }

  private static Language language(Arguments arguments, String option) throws WrongUsage {
    Optional<String> tag = arguments.text(option);
    if (tag.isPresent() && !Language.isTag(tag.get())) {
      throw new WrongUsage(
          "expected the tag of a language such as es with "
              + option
              + ", got \""
              + tag.get()
              + '"');
    }
    return tag.map(Language::of).orElse(Language.UNKNOWN);
  }

  private static int remove(List<String> names, DictionaryShelf shelf, Console console)
      throws WrongUsage {
    for (String name : names) {
      if (!shelf.names().contains(name)) {
        throw new WrongUsage(
            "expected the name of an installed dictionary, got \""
                + name
                + "\": see dictionary list");
      }
    }
    for (String name : names) {
      shelf.remove(name);
      console.out().println("removed  " + name);
    }
    return ExitCode.FINE;
  }

  private static int list(Arguments arguments, DictionaryShelf shelf, Console console) {
    var list =
        new DictionaryList(
            shelf.names().stream().flatMap(name -> shelf.dictionary(name).stream()).toList());
    console
        .out()
        .print(arguments.has("--json") ? Json.pretty(list.toJson()) : list.toText(console.style()));
    if (list.dictionaries().isEmpty()) {
      console.note("no dictionaries in " + shelf.folder());
    }
    return list.dictionaries().isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
  }
}
