package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Parsed;
import dev.cuecard.document.Problem;
import java.util.List;

/// Reads texts as a user of the package does: whoever recognises a text reads it.
final class Reading {
  private Reading() {}

  /// The formats that recognise `text`.
  static List<String> formats(String text) {
    return WikiReaders.all().stream()
        .filter(reader -> reader.recognises(text))
        .map(DocumentReader::format)
        .toList();
  }

  /// What the one reader of this format makes of `text`.
  static Parsed<Document> parse(String format, String text) {
    assertThat(formats(text)).containsExactly(format);
    return WikiReaders.all().stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .orElseThrow()
        .read(text, "some/file.txt");
  }

  /// The document of a text without problems.
  static <D extends Document> D read(Class<D> kind, String format, String text) {
    Parsed<Document> parsed = parse(format, text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value()).isInstanceOf(kind);
    return kind.cast(parsed.value());
  }

  static List<String> messages(Parsed<Document> parsed) {
    return parsed.problems().stream().map(Problem::toString).toList();
  }
}
