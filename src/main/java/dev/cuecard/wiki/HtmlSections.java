package dev.cuecard.wiki;

import dev.cuecard.document.Block;
import dev.cuecard.document.Section;
import dev.cuecard.wikitext.ShownText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads HTML into sections in one walk without recursion: every heading begins a section, every
/// block-level element ends the text before and after it, the cells of a table row make one block.
public final class HtmlSections implements NodeFilter {
  private static final Set<String> NO_CONTENT =
      Set.of("script", "style", "noscript", "template", "head", "nav", "svg");

  /// Classes of what MediaWiki and its templates add to a page for the screen only.
  private static final Set<String> CHROME =
      Set.of(
          "mw-editsection",
          "ext-discussiontools-init-replylink-buttons",
          "toc",
          "noprint",
          "navbox",
          "mw-empty-elt",
          "printfooter",
          "catlinks",
          "mw-cite-backlink",
          "mw-jump-link");

  private static final Set<String> BLOCKS = Set.of("br", "hr", "dd", "dt", "tr", "caption", "body");

  private static final Pattern BLANK_LINES_BEFORE = Pattern.compile("\\A(?:[ \\t]*+\\R)++");

  private final Outline outline = new Outline();
  private final Deque<Block.Kind> lists = new ArrayDeque<>();
  private final ShownText text = new ShownText();
  private boolean itemBegins;

  private HtmlSections() {}

  public static List<Section> of(Element root) {
    HtmlSections walk = new HtmlSections();
    root.filter(walk);
    walk.endBlock();
    return walk.outline.sections();
  }

  public static List<Section> ofFragment(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("pre")) {
        preformatted(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    return NO_CONTENT.contains(element.normalName())
        || element.hasAttr("hidden")
        || (!element.className().isEmpty()
            && element.classNames().stream().anyMatch(CHROME::contains));
  }

  private void begin(Element element) {
    if (endsText(element)) {
      endBlock();
    }
    switch (element.normalName()) {
      case "ul" -> lists.push(Block.Kind.BULLET);
      case "ol" -> lists.push(Block.Kind.NUMBERED);
      case "li" -> itemBegins = true;
      case "img" -> text.add(element.attr("alt"));
      default -> {}
    }
  }

  private void end(Element element) {
    int level = headingLevel(element);
    if (level > 0) {
      endHeading(element, level);
    } else if (endsText(element)) {
      endBlock();
    }
    switch (element.normalName()) {
      case "ul", "ol" -> lists.poll();
      case "li" -> itemBegins = false;
      case "td", "th" -> text.endCell();
      default -> {}
    }
  }

  private static boolean endsText(Element element) {
    String name = element.normalName();
    boolean cell = name.equals("td") || name.equals("th");
    return !cell && (element.isBlock() || BLOCKS.contains(name));
  }

  private static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
        ? name.charAt(1) - '0'
        : 0;
  }

  /// `<h2 id="…">` of today or `<h2><span class="mw-headline" id="…">` of before.
  private void endHeading(Element element, int level) {
    String heading = text.take();
    if (!heading.isEmpty()) {
      Element headline = element.selectFirst(".mw-headline[id]");
      String id = headline == null ? element.id() : headline.id();
      if (id.isEmpty()) {
        outline.heading(level, heading);
      } else {
        outline.heading(level, heading, id);
      }
    }
  }

  private void endBlock() {
    String words = text.take();
    if (!words.isEmpty()) {
      Signed signed = Signed.of(words);
      outline.block(new Block(kind(), signed.text(), signed.signature()));
    }
  }

  /// What keeps its lines.
  private void preformatted(Element element) {
    endBlock();
    String lines = BLANK_LINES_BEFORE.matcher(element.wholeText().stripTrailing()).replaceFirst("");
    if (!lines.isEmpty()) {
      outline.block(new Block(kind(), lines));
    }
  }

  /// What a block is that begins here: a list's item, if no other block of it was before.
  private Block.Kind kind() {
    Block.Kind list = lists.peek();
    Block.Kind kind = itemBegins && list != null ? list : Block.Kind.PARAGRAPH;
    itemBegins = false;
    return kind;
  }
}
