package dev.cuecard.cli.named;

import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.ingest.Reading;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What a user names by its id, if it is in the corpus, or by its file, which is read and not kept.
public final class DocumentOrFile {
  private DocumentOrFile() {}

  /// The document named `name`: a file's name if there is such a file, `-` for standard input, else
  /// an id or the beginning of one.
  public static Document read(String name, Folders folders, Console console)
      throws UnreadableDocument, WrongUsage {
    Optional<SourceFile> file = file(name);
    return file.isPresent() ? read(file.get(), console) : DocumentName.read(folders.corpus(), name);
  }

  /// The recording named `name`.
  public static Recording recording(String name, Folders folders, Console console)
      throws UnreadableDocument, WrongUsage {
    Document found = read(name, folders, console);
    if (found instanceof Recording recording) {
      return recording;
    }
    throw new WrongUsage("expected a recording, got " + found.id() + ": " + found.kind());
  }

  private static Optional<SourceFile> file(String name) {
    if (name.equals("-")) {
      return Optional.of(SourceFile.standardInput());
    }
    try {
      return Optional.of(Path.of(name))
          .filter(Files::isRegularFile)
          .map(path -> SourceFile.at(path, true));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Document read(SourceFile file, Console console) throws WrongUsage {
    try {
      String uri = file.path().map(Path::toString).orElse("stdin");
      Reading reading = SourceReader.asFound().read(file.bytes(console.in()), uri);
      reading.problems().forEach(problem -> console.note(file.name() + ":" + problem));
      return reading
          .document()
          .orElseThrow(() ->
              new WrongUsage(
                  file.name()
                      + ": expected a transcript or page, got "
                      + reading.instead().orElse("something else")));
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + " cannot be read", e);
    }
  }
}
