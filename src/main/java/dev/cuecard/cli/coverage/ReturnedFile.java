package dev.cuecard.cli.coverage;

import dev.cuecard.cli.named.DocumentName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.exchange.Catalogue;
import dev.cuecard.exchange.CatalogueFormat;
import dev.cuecard.exchange.TranslatedTrack;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that comes back from a translator: a catalogue, or subtitles.
final class ReturnedFile {
  private final String name;
  private final Arguments arguments;
  private final Corpus corpus;
  private final Console console;
  private boolean hasErrors;

  ReturnedFile(String name, Arguments arguments, Corpus corpus, Console console) {
    this.name = name;
    this.arguments = arguments;
    this.corpus = corpus;
    this.console = console;
  }

  /// What it holds, and the document that it is of.
  record Returned(Document document, MessageBundle bundle, Catalogue catalogue) {}

  /// Reads it; what is wrong with it is said to the user.
  Returned read() throws IOException, UnreadableDocument, WrongUsage {
    Encoded encoded = encoded(name);
    if (CatalogueFormat.recognises(encoded.head())) {
      return catalogue();
    }
    SubtitleFormat format =
        SubtitleFormat.of(encoded)
            .orElseThrow(
                () -> new IOException("expected PO, XLIFF, CSV or subtitles, got something else"));
    return subtitles(encoded, format);
  }

  /// Whether a part of it could not be read.
  boolean hasErrors() {
    return hasErrors;
  }

  private Encoded encoded(String file) throws IOException {
    return SourceFile.at(Path.of(file), true).encoded(console.in(), Optional.empty());
  }

  private Returned catalogue() throws IOException, UnreadableDocument, WrongUsage {
    Parsed<Catalogue> read = CatalogueFormat.read(Files.readString(Path.of(name)));
    told(name, read);
    Document document = document(Optional.of(read.value().document()).filter(id -> !id.isEmpty()));
    Catalogue catalogue = read.value().in(language(read.value().target()));
    return new Returned(document, bundle(document), catalogue);
  }

  private Returned subtitles(Encoded file, SubtitleFormat format)
      throws IOException, UnreadableDocument, WrongUsage {
    SourceFile source = SourceFile.at(Path.of(name), true);
    Document document = document(source.recordingOfName());
    MessageBundle bundle = bundle(document);
    Language language = language(source.languageOfName());
    Optional<String> from = arguments.text("--source");
    TranslatedTrack translated =
        new TranslatedTrack(
            track(name, file, format),
            from.isPresent() ? Optional.of(track(from.get())) : Optional.empty());
    Catalogue catalogue = translated.catalogue(document.id(), bundle, language);
    long units =
        catalogue.messages().stream().filter(m -> bundle.unit(m.key()).isPresent()).count();
    if (translated.cues() != units) {
      console.note(name + ": expected " + units + " cues, got " + translated.cues());
    }
    return new Returned(document, bundle, catalogue);
  }

  private Track track(String file) throws IOException, WrongUsage {
    Encoded encoded = encoded(file);
    SubtitleFormat format =
        SubtitleFormat.of(encoded)
            .orElseThrow(() -> new WrongUsage(file + ": not recognised as subtitles"));
    return track(file, encoded, format);
  }

  private Track track(String file, Encoded encoded, SubtitleFormat format) throws IOException {
    Parsed<Subtitles> read = format.read(encoded, Hints.NONE);
    told(file, read);
    return read.value().readable();
  }

  private void told(String file, Parsed<?> read) {
    for (Problem problem : read.problems()) {
      console.note(file + ":" + problem);
    }
    hasErrors |= read.hasErrors();
  }

  private Document document(Optional<String> said) throws UnreadableDocument, WrongUsage {
    Optional<String> id = arguments.text("--document").or(() -> said);
    if (id.isEmpty()) {
      throw new WrongUsage(name + " does not say its document: name it with --document");
    }
    return DocumentName.read(corpus, id.get());
  }

  /// Its own: one made of its tracks would stand beside them, and no longer change as they do.
  private static MessageBundle bundle(Document document) throws WrongUsage {
    return document
        .bundle()
        .orElseThrow(
            () -> new WrongUsage("expected a message bundle; ingest takes tracks of others"));
  }

  private Language language(Language said) throws WrongUsage {
    List<Language> named = Languages.of(arguments);
    Language language = named.isEmpty() ? said : named.getFirst();
    if (language.equals(Language.UNKNOWN)) {
      throw new WrongUsage(name + " does not say its language: name it with --language");
    }
    return language;
  }
}
