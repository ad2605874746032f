package dev.cuecard.bundle;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wiki.WikiHtml;
import java.util.Optional;

/// Reads a message bundle as MediaWiki renders it, whole page or content alone; [BundleTable] has
/// the grammar.
final class BundleHtmlReader implements DocumentReader {
  @Override
  public String format() {
    return "messagebundle-html";
  }

  @Override
  public boolean recognises(String text) {
    return text.stripLeading().startsWith("<") && isBundle(text);
  }

  /// Whether the HTML of a wiki page shows the table of a bundle.
  static boolean isBundle(String html) {
    return html.contains("mw-json")
        && (html.contains(">" + MessageKey.METADATA + "<")
            || html.contains(">" + MessageKey.DISPLAY_NAME + "<")
            || html.contains("<span>subtitle-")
            || html.contains("<span>problem."));
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    return read(text, Optional.empty(), name, format());
  }

  /// @param title the page's, if something else than the HTML names it
  static Parsed<Document> read(String text, Optional<String> title, String name, String format) {
    WikiHtml html = WikiHtml.parse(text);
    BundleTable table = BundleTable.of(html);
    return new Parsed<>(
        BlockDocument.of(table.bundle(), html.title().or(() -> title), name, html.source(format)),
        table.problems());
  }
}
