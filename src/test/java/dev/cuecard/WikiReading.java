package dev.cuecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.bundle.BundleReaders;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.WikiReaders;
import java.util.List;
import java.util.stream.Stream;

/// Reads texts as a user of the package does: whoever recognises a text reads it.
public final class WikiReading {
  private WikiReading() {}

  /// All readers of what comes from a wiki, in the order in which they are asked.
  public static List<DocumentReader> readers() {
    return Stream.of(BundleReaders.all(), WikiReaders.all()).flatMap(List::stream).toList();
  }

  /// The format that `text` is recognised as, if it is any.
  public static List<String> formats(String text) {
    return readers().stream()
        .filter(reader -> reader.recognises(text))
        .map(DocumentReader::format)
        .limit(1)
        .toList();
  }

  /// What the one reader of this format makes of `text`.
  public static Parsed<Document> parse(String format, String text) {
    assertThat(formats(text)).containsExactly(format);
    return readers().stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .orElseThrow()
        .read(text, "some/file.txt");
  }

  /// The document of a text without problems.
  public static <D extends Document> D read(Class<D> kind, String format, String text) {
    Parsed<Document> parsed = parse(format, text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value()).isInstanceOf(kind);
    return kind.cast(parsed.value());
  }

  public static List<String> messages(Parsed<Document> parsed) {
    return parsed.problems().stream().map(Problem::toString).toList();
  }
}
