package dev.cuecard.openedx.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of an element, an entry for each paragraph, list item, heading or the like, without the
/// elements of some names; in parts, where it is divided by the ends of other elements.
final class Paragraphs implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p div section ul ol li h1 h2 h3 h4 h5 h6 pre blockquote table tr td th label "
                  + "description legend br multiplechoiceresponse choiceresponse optionresponse "
                  + "stringresponse numericalresponse customresponse formularesponse "
                  + "symbolicresponse imageresponse schematicresponse coderesponse")
              .split(" "));

  private final Set<String> without;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private final Set<Node> borders;
  private final List<List<String>> parts = new ArrayList<>();

  private Paragraphs(Set<String> without, Collection<? extends Node> borders) {
    this.without = without;
    this.borders = Set.copyOf(borders);
  }

  static List<String> of(Node node, Set<String> without) {
    return upToEach(List.of(node), node, without).getFirst();
  }

  /// Those up to the end of each of `borders`, which do not lie in each other; what follows the
  /// last belongs to it.
  static List<List<String>> upToEach(
      Collection<? extends Node> borders, Node node, Set<String> without) {
    return new Paragraphs(without, borders).in(node);
  }

  private List<List<String>> in(Node node) {
    node.filter(this);
    end();
    parts.getLast().addAll(paragraphs);
    return parts;
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
    if (borders.contains(node)) {
      end();
      parts.add(new ArrayList<>(paragraphs));
      paragraphs.clear();
    }
    return FilterResult.CONTINUE;
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
