package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Escaped;
import dev.cuecard.format.xml.Fragment;
import dev.cuecard.format.xml.Xml;
import dev.cuecard.timedtext.Aside;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a document says before its cues.
///
/// @param attributes of the outermost element, declarations included
/// @param content the `head`, if there is one
record Head(Map<String, String> attributes, Optional<Xml.Element> content) {
  static final Head NONE = new Head(Map.of(), Optional.empty());

  private static final String START = "<tt ";

  /// How the clock of the document is counted; the times of cues are counted in milliseconds
  /// instead.
  private static final Set<String> OF_THE_CLOCK =
      Set.of("ttp:timeBase", "ttp:dropMode", "ttp:markerMode", "ttp:clockMode", "xml:space");

  /// What of the head cues refer to, or describes it.
  private static final Set<String> SAID_BY_CUES =
      Set.of("layout", "metadata", "styling", "ttp:profile");

  /// The head of a document whose outermost element has `attributes`, as it is written again.
  static Head of(
      Map<String, String> declarations,
      Map<String, String> attributes,
      Optional<Xml.Element> content) {
    Map<String, String> all = new LinkedHashMap<>(declarations);
    all.putAll(attributes);
    all.keySet().removeIf(name -> OF_THE_CLOCK.contains(name) || isOfLyrics(name));
    all.put("ttp:timeBase", "media");
    return new Head(all, content);
  }

  /// Whether an attribute of the outermost element says that this is Apple's lyrics
  /// (`itunes:timing="Word"`).
  static boolean isOfLyrics(String name) {
    return name.endsWith(":timing");
  }

  /// The head that [#text] wrote.
  static Head of(String text) {
    int end = text.indexOf('\n');
    String start = end < 0 ? text : text.substring(0, end);
    if (!start.startsWith(START) || !start.endsWith(">")) {
      return NONE;
    }
    Optional<Map<String, String>> attributes =
        Fragment.attributes(start.substring(START.length() - 1, start.length() - 1));
    Optional<List<Xml>> pieces = Fragment.read(end < 0 ? "" : text.substring(end + 1).strip());
    if (attributes.isEmpty() || pieces.isEmpty()) {
      return NONE;
    }
    return new Head(
        attributes.get(),
        pieces.get().stream()
            .filter(Xml.Element.class::isInstance)
            .map(Xml.Element.class::cast)
            .findFirst());
  }

  /// The outermost start tag on the first line, the `head` behind it.
  String text() {
    return START
        + Escaped.attributes(attributes)
        + ">"
        + content.map(head -> "\n  " + Xml.markup(List.of(head))).orElse("");
  }

  Aside aside(int beforeCue) {
    return new Aside(Aside.Kind.HEADER, text(), beforeCue);
  }

  /// Whether it says nothing that the writer would not say by itself.
  boolean isOrdinary() {
    return attributes.equals(TtmlWriter.attributes(attributes.getOrDefault("xml:lang", "")))
        && content.map(Head::isOrdinary).orElse(true);
  }

  private static boolean isOrdinary(Xml.Element head) {
    return head.attributes().isEmpty()
        && head.children().stream()
            .allMatch(child ->
                switch (child) {
                  case Xml.Text(String text) -> text.isBlank();
                  case Xml.Element part when part.name().equals("layout") ->
                      part.children().stream().allMatch(RegionName::isDefinition);
                  case Xml.Element part when part.name().equals("metadata") ->
                      part.children().stream().allMatch(Agents::isDefinition);
                  case Xml.Element _ -> false;
                });
  }

  /// Whether nothing stands in it but what describes the document and what cues refer to.
  boolean isSaidByCues() {
    return content.stream()
        .flatMap(head -> head.children().stream())
        .filter(Xml.Element.class::isInstance)
        .map(Xml.Element.class::cast)
        .map(Xml.Element::name)
        .allMatch(name -> SAID_BY_CUES.contains(name) || name.startsWith("ttm:"));
  }

  Styles styles() {
    return new Styles(all("style"));
  }

  /// The areas by their names.
  Map<String, Xml.Element> regions() {
    Map<String, Xml.Element> regions = new HashMap<>();
    for (Xml.Element region : all("region")) {
      region.attribute("xml:id").ifPresent(id -> regions.put(id.strip(), region));
    }
    return regions;
  }

  /// The elements of this name in it.
  List<Xml.Element> all(String name) {
    return content.map(head -> head.all(name)).orElse(List.of());
  }
}
