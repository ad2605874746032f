package dev.cuecard.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Marks that are no words and not of CommonMark, so that it takes them for text:
///
/// ```
/// anchor   = "[[" name "]]"          at the end of a heading
/// footnote = "[^" name "]" [ ":" ]
/// ```
final class MarkdownMarks implements NodeFilter {
  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[^\\[\\]]++]]\\s*+$");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]++](?::\\s*+)?+");

  private MarkdownMarks() {}

  /// Removes them from all text but code.
  static void removeFrom(Element body) {
    body.filter(new MarkdownMarks());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String text = FOOTNOTE.matcher(words.getWholeText()).replaceAll("");
      words.text(isLastOfHeading(words) ? ANCHOR.matcher(text).replaceFirst("") : text);
    }
    boolean isCode = node.normalName().equals("code") || node.normalName().equals("pre");
    return isCode ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  private static boolean isLastOfHeading(TextNode words) {
    Node parent = words.parentNode();
    return parent != null && words.nextSibling() == null && parent.normalName().matches("h[1-6]");
  }
}
