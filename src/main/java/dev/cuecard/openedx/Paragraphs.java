package dev.cuecard.openedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The text of an element, an entry for each paragraph, list item, heading or the like, without the
/// elements of some names.
final class Paragraphs implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div section ul ol li h1 h2 h3 h4 h5 h6 pre blockquote table tr td th label "
                  + "description legend br multiplechoiceresponse choiceresponse optionresponse "
                  + "stringresponse numericalresponse")
              .split(" "));

  private final Set<String> without;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private final @Nullable Node last;

  private Paragraphs(Set<String> without, @Nullable Node last) {
    this.without = without;
    this.last = last;
  }

  static List<String> of(Node node, Set<String> without) {
    return new Paragraphs(without, null).in(node);
  }

  /// Those up to the end of the element `last`.
  static List<String> upTo(Node last, Node node, Set<String> without) {
    return new Paragraphs(without, last).in(node);
  }

  private List<String> in(Node node) {
    node.filter(this);
    end();
    return paragraphs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      current.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (without.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      endIfBlock(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      endIfBlock(element);
    }
    return node.equals(last) ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private void endIfBlock(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      end();
    }
  }

  private void end() {
    String text = current.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    current.setLength(0);
  }
}
