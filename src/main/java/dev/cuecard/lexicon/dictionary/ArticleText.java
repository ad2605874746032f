package dev.cuecard.lexicon.dictionary;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A piece of one of StarDict's articles as lines of text.
final class ArticleText {
  /// What is longer is no article of a dictionary of words.
  private static final int LONGEST = 1 << 16;

  private ArticleText() {}

  /// @param type `m` plain text, `h` HTML, `g` Pango's markup, `x` XDXF; others (`t`, `y`: how it
  ///   is pronounced, `w`: a wiki's markup …) give nothing
  static String of(char type, String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    return switch (type) {
      case 'm', 'l' -> text;
      case 'h' -> lines(Jsoup.parse(text));
      case 'g', 'x' -> lines(Jsoup.parse(text, "", Parser.xmlParser()));
      default -> "";
    };
  }

  /// The text without XDXF's headword, transcription, grammar, comments, examples and references.
  private static String lines(Document article) {
    article.outputSettings().prettyPrint(false);
    article.select("k, tr, gr, abr, abbr, co, ex, kref, rref, pos, i").remove();
    article.select("br, p, div, li, def, blockquote, dd, dt, tr").before("\n").after("\n");
    return article.wholeText();
  }
}
