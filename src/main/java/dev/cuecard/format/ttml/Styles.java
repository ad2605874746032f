package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The styles of a document, which cues, regions and other styles refer to by name (TTML2 8.4.1,
/// "Referential Styling", "Chained Referential Styling").
final class Styles {
  private static final String STYLING = "tts:";
  private static final String STYLE = "style";

  /// The longest chain of styles that is followed.
  private static final int DEEPEST = 20;

  private final Map<String, Xml.Element> styles = new HashMap<>();
  private final Map<String, Map<String, String>> known = new HashMap<>();

  /// @param elements of the name `style`
  Styles(List<Xml.Element> elements) {
    for (Xml.Element style : elements) {
      style
          .attribute("xml:id")
          .or(() -> style.attribute("id"))
          .ifPresent(id -> styles.put(id.strip(), style));
    }
  }

  /// What an element with `attributes` says of its looks itself and through the styles that it
  /// refers to: `tts:color` and so on. What it says itself counts more.
  Map<String, String> of(Map<String, String> attributes) {
    return of(attributes, new HashSet<>());
  }

  /// The same for a region, whose styles may also stand in it; they count more than those it refers
  /// to.
  Map<String, String> ofRegion(Xml.Element region) {
    Map<String, String> properties = referred(region.attributes(), new HashSet<>());
    region.all(STYLE).forEach(style -> properties.putAll(of(style.attributes())));
    own(region.attributes(), properties);
    return properties;
  }

  private Map<String, String> of(Map<String, String> attributes, Set<String> under) {
    Map<String, String> properties = referred(attributes, under);
    own(attributes, properties);
    return properties;
  }

  private static void own(Map<String, String> attributes, Map<String, String> properties) {
    attributes.forEach((name, value) -> {
      if (name.startsWith(STYLING)) {
        properties.put(name, value.strip());
      }
    });
  }

  /// Of several styles the later counts more.
  private Map<String, String> referred(Map<String, String> attributes, Set<String> under) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (String id : attributes.getOrDefault(STYLE, "").strip().split("\\s+", -1)) {
      Xml.Element style = styles.get(id);
      if (style != null && under.size() < DEEPEST && under.add(id)) {
        properties.putAll(resolved(id, style, under));
        under.remove(id);
      }
    }
    return properties;
  }

  private Map<String, String> resolved(String id, Xml.Element style, Set<String> under) {
    Map<String, String> found = known.get(id);
    if (found == null) {
      found = of(style.attributes(), under);
      known.put(id, found);
    }
    return found;
  }
}
