package dev.cuecard.format.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of a document, with names in the spelling of their reader.
public sealed interface Xml {
  /// Words, references resolved.
  record Text(String text) implements Xml {}

  /// An element and all in it.
  ///
  /// @param attributes in the order of the file
  record Element(String name, Map<String, String> attributes, List<Xml> children) implements Xml {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    public Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }

    public Element with(List<Xml> others) {
      return new Element(name, attributes, others);
    }

    /// The elements in it, at any depth, of this name.
    public List<Element> all(String wanted) {
      return children.stream()
          .filter(Element.class::isInstance)
          .map(Element.class::cast)
          .<Element>mapMulti((child, out) -> {
            if (child.name().equals(wanted)) {
              out.accept(child);
            }
            child.all(wanted).forEach(out);
          })
          .toList();
    }

    /// All words in it.
    public String words() {
      var words = new StringBuilder();
      for (Xml child : children) {
        switch (child) {
          case Text(String text) -> words.append(text);
          case Element element -> words.append(element.words());
        }
      }
      return words.toString();
    }
  }

  /// `pieces` as they are written.
  static String markup(List<Xml> pieces) {
    var out = new StringBuilder();
    write(pieces, out);
    return out.toString();
  }

  private static void write(List<Xml> pieces, StringBuilder out) {
    for (Xml piece : pieces) {
      switch (piece) {
        case Text(String text) -> out.append(Escaped.text(text));
        case Element(String name, var attributes, var children) -> {
          out.append('<').append(name).append(attributes.isEmpty() ? "" : " ");
          out.append(Escaped.attributes(attributes));
          if (children.isEmpty()) {
            out.append("/>");
          } else {
            out.append('>');
            write(children, out);
            out.append("</").append(name).append('>');
          }
        }
      }
    }
  }
}
