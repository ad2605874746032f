package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who speaks (TTML2 14.1.3, `ttm:agent`).
///
/// Where a document does not say who its agents are, the writer names them so that the name of the
/// voice can be read from the name of the agent: `voice.Ann_20_Lee`.
final class Agents {
  static final String ATTRIBUTE = "ttm:agent";

  private static final String PREFIX = "voice.";
  private static final Pattern CODE = Pattern.compile("_([0-9a-f]{1,6})_");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  Agents(Head head) {
    add(head.all(ATTRIBUTE));
  }

  /// Takes note of more agents: some stand beside the cue that first needs them.
  void add(List<Xml.Element> agents) {
    for (Xml.Element agent : agents) {
      String name =
          agent.all("ttm:name").stream().map(Xml.Element::words).findFirst().orElse("").strip();
      Optional<String> id = agent.attribute("xml:id").map(String::strip);
      if (id.isPresent() && !name.isEmpty()) {
        names.put(id.get(), name.replaceAll("\\s+", " "));
        ids.putIfAbsent(names.get(id.get()), id.get());
      }
    }
  }

  /// The name of the one agent that `ids` names; empty if that is not known, or if there are more.
  Optional<String> name(String ids) {
    String id = ids.strip();
    return Optional.ofNullable(names.get(id)).or(() -> decoded(id));
  }

  /// The name by which elements refer to the voice `name`.
  String id(String name) {
    return ids.getOrDefault(name, encoded(name));
  }

  /// Whether the agent `id` has been defined.
  boolean isDefined(String id) {
    return names.containsKey(id);
  }

  /// Whether `piece` is blank, or an agent as [#definition] makes it.
  static boolean isDefinition(Xml piece) {
    return switch (piece) {
      case Xml.Text(String text) -> text.isBlank();
      case Xml.Element element ->
          element
              .attribute("xml:id")
              .flatMap(Agents::decoded)
              .map(name -> definition(name).equals(element))
              .orElse(false);
    };
  }

  /// The element that defines the voice `name`.
  static Xml.Element definition(String name) {
    var full = new Xml.Element("ttm:name", Map.of("type", "full"), List.of(new Xml.Text(name)));
    Map<String, String> attributes = new java.util.LinkedHashMap<>();
    attributes.put("xml:id", encoded(name));
    attributes.put("type", "person");
    return new Xml.Element(ATTRIBUTE, attributes, List.of(full));
  }

  /// > NCName: letters, digits, ".", "-", "_"
  private static String encoded(String name) {
    var out = new StringBuilder(PREFIX);
    Escaped.allowed(name)
        .codePoints()
        .forEach(c -> {
          if (c < 0x80 && Character.isLetterOrDigit(c)) {
            out.appendCodePoint(c);
          } else {
            out.append('_').append(Integer.toHexString(c)).append('_');
          }
        });
    return out.toString();
  }

  /// The voice whose agent the writer would name `id`.
  static Optional<String> decoded(String id) {
    if (!id.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Matcher code = CODE.matcher(id.substring(PREFIX.length()));
    String name =
        code.replaceAll(match -> {
          int point = Integer.parseInt(match.group(1), 16);
          return Matcher.quoteReplacement(
              Character.isValidCodePoint(point) ? Character.toString(point) : "?");
        });
    return encoded(name).equals(id) ? Optional.of(name) : Optional.empty();
  }
}
