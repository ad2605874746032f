package dev.cuecard.document;

import dev.cuecard.problem.Parsed;
import java.util.List;

/// Reads one kind of source text into a document. What a reader is for it recognises by content,
/// never by name; what it cannot understand it reports with line and column, and keeps the rest.
public interface DocumentReader {
  /// The kind of source, as reports and the corpus name it: `messagebundle-text`, `bug-text` …
  String format();

  /// Whether `text` is of that kind. Cheap: looks at no more than it must.
  boolean recognises(String text);

  /// Reads `text`, in time linear in its length, and never throws on content.
  ///
  /// @param text the whole source, decoded, lines ended by `\n`, without byte order mark
  /// @param name the path or address it came from, for the identity of what has no other
  Parsed<Document> read(String text, String name);

  /// The same of a text that may hold several documents; the first is the one that [#read] gives.
  default List<Parsed<Document>> readAll(String text, String name) {
    return List.of(read(text, name));
  }
}
