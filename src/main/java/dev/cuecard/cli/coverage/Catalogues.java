package dev.cuecard.cli.coverage;

import dev.cuecard.cli.subtitle.OutputFile;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.exchange.Catalogue;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.language.Language;
import dev.cuecard.render.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the translations of a bundle in the format that the user asks for: one language to
/// standard output, or a file a language to a folder.
record Catalogues(Arguments arguments, Console console) {
  private static final String TEXT = "text";
  private static final String JSON = "json";

  static Options describe(Options options) {
    return options
        .value(
            "FORMAT",
            "One of text, json, " + CatalogueFormat.labels() + ". Default: text.",
            "--format")
        .value("FOLDER", "Write a file for each language to it, not standard output.", "--output");
  }

  /// The format asked for; empty if that is text or JSON.
  Optional<CatalogueFormat> format() throws WrongUsage {
    String name = arguments.text("--format").orElse(TEXT);
    Optional<CatalogueFormat> format = CatalogueFormat.named(name);
    if (format.isEmpty() && !name.equals(TEXT) && !name.equals(JSON)) {
      throw new WrongUsage(
          "expected one of text, json, "
              + CatalogueFormat.labels()
              + " with --format, got \""
              + name
              + '"');
    }
    return format;
  }

  boolean isJson() {
    return arguments.has("--json") || arguments.text("--format").equals(Optional.of(JSON));
  }

  /// Writes a bundle's translations.
  ///
  /// @param name of the bundle's document, which files are called by
  /// @return whether there was a language to write it in; if not, the user is told
  boolean write(String name, MessageBundle bundle, List<Language> languages, CatalogueFormat format)
      throws WrongUsage {
    if (languages.isEmpty()) {
      console.note(name + " is translated to no language: name one with --language");
      return false;
    }
    Optional<Path> folder = arguments.path("--output");
    if (folder.isEmpty() && languages.size() != 1) {
      throw new WrongUsage(
          "expected one language with --language, or a folder with --output, got "
              + languages.size()
              + " languages");
    }
    for (Language language : languages) {
      Catalogue catalogue = Catalogue.of(name, bundle, language);
      String text = format.write(catalogue);
      missing(catalogue, format);
      if (folder.isEmpty()) {
        console.out().print(text);
      } else {
        write(folder.get().resolve(name + "." + language + "." + format.extension()), text);
      }
    }
    return true;
  }

  /// Says what is not in a file of subtitles.
  private void missing(Catalogue catalogue, CatalogueFormat format) {
    int missing = catalogue.missingCues().stream().mapToInt(List::size).sum();
    if (format.isSubtitles() && missing > 0) {
      console.note(
          catalogue.document()
              + " in "
              + catalogue.target()
              + ": "
              + Count.of(missing, "cue")
              + " missing, at "
              + String.join(", ", times(catalogue)));
    }
  }

  /// `1:31`, or `1:31–1:44` where cues that follow each other are missing.
  private static List<String> times(Catalogue catalogue) {
    List<String> times = new ArrayList<>();
    for (List<Catalogue.Message> stretch : catalogue.missingCues()) {
      String first = time(stretch.getFirst());
      times.add(stretch.size() == 1 ? first : first + "–" + time(stretch.getLast()));
    }
    return times;
  }

  private static String time(Catalogue.Message message) {
    return message.span().map(span -> Timestamp.coarse(span.start())).orElse("");
  }

  private void write(Path file, String text) {
    try (OutputFile out = OutputFile.at(file)) {
      out.append(text);
      out.keep();
      console.note("written: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }
}
