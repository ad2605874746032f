package dev.cuecard.page;

import dev.cuecard.document.DocumentReader;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The readers of pages. HTML says what it is; that a text is meant as a page, and whether its
/// marks are Markdown, only its name can say: ask when nothing else recognised it.
public final class PageReaders {
  private PageReaders() {}

  /// The reader of a text of this name, a path.
  public static Optional<DocumentReader> of(String text, String name) {
    DocumentReader html = new HtmlPageReader();
    if (html.recognises(text)) {
      return Optional.of(html);
    }
    return switch (extension(name)) {
      case "html", "htm", "xhtml" -> Optional.of(html);
      case "md", "markdown", "mdown" ->
          Optional.of(new MarkdownPageReader(UnaryOperator.identity()));
      case "mdx" -> Optional.of(new MarkdownPageReader(Components::without));
      case "txt", "text" -> Optional.of(new TextPageReader());
      default -> Optional.empty();
    };
  }

  /// Whether a name says that what it names is a page, whatever it quotes.
  public static boolean isNamedPage(String name) {
    return switch (extension(name)) {
      case "html", "htm", "xhtml", "md", "markdown", "mdown", "mdx" -> true;
      default -> false;
    };
  }

  private static String extension(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
