package dev.cuecard.format.xml;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads one element whole: a cue, or the head.
public final class XmlTree {
  /// Elements deeper than any writer makes them are taken as their own content.
  private static final int DEEPEST = 60;

  /// Characters and elements that one tree may hold; no head and no cue is that long.
  private static final int MOST = 1 << 22;

  private final XmlText xml;
  private final Spelling names;
  private final Place start;
  private int size;

  private XmlTree(XmlText xml, Spelling names) {
    this.xml = xml;
    this.names = names;
    this.start = xml.place();
  }

  /// The element whose start tag is at hand.
  public static Xml.Element read(XmlText xml, Spelling names) {
    var tree = new XmlTree(xml, names);
    Xml.Element element = tree.element(1);
    if (tree.size > MOST) {
      xml.problem(tree.start, Severity.ERROR, element.name() + " is too long, its end is not read");
    }
    return element;
  }

  private Xml.Element element(int depth) {
    Map<String, String> attributes = xml.attributes();
    names.enter(attributes);
    String name = names.element(xml.name());
    Map<String, String> spelled = names.attributes(attributes);
    List<Xml> children = new ArrayList<>();
    children(children, depth);
    names.leave();
    return new Xml.Element(name, spelled, children);
  }

  private void children(List<Xml> children, int depth) {
    var words = new StringBuilder();
    int flattened = 0;
    while (true) {
      XmlText.Event event = xml.next();
      if (event == XmlText.Event.TEXT) {
        String text = xml.text();
        size += text.length();
        words.append(size > MOST ? "" : text);
        continue;
      }
      if (event == XmlText.Event.START && depth >= DEEPEST) {
        flattened++;
      } else if (event == XmlText.Event.END && flattened > 0) {
        flattened--;
      } else {
        flush(words, children);
        if (event != XmlText.Event.START) {
          return;
        }
        Xml.Element child = element(depth + 1);
        size += 10;
        if (size <= MOST) {
          children.add(child);
        }
      }
    }
  }

  private static void flush(StringBuilder words, List<Xml> children) {
    if (!words.isEmpty()) {
      children.add(new Xml.Text(words.toString()));
      words.setLength(0);
    }
  }
}
