package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Spelling;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One spelling of the names of elements and attributes, whatever prefixes and whatever age of TTML
/// a file has: elements of TTML have no prefix, the rest the prefix that the specifications use
/// (`tts:color`). A prefix that nobody declared means what it usually means.
final class Names implements Spelling {
  static final String TTML = "http://www.w3.org/ns/ttml";

  /// The namespaces of TTML 1 and 2, of the DFXP drafts of 2006, and of files that made theirs up
  /// from these.
  private static final Pattern OF_TTML =
      Pattern.compile(
          "https?://www\\.w3\\.org/(?:ns/ttml|20\\d\\d/\\d\\d/ttaf1)/?(?:#([a-z]*))?.*");

  private static final Map<String, String> PARTS =
      Map.of("styling", "tts", "style", "tts", "parameter", "ttp", "metadata", "ttm");

  /// What the usual prefixes stand for (TTML2 5.2; IMSC 1.1, 5; EBU Tech 3380, 3.1; SMPTE ST
  /// 2052-1).
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("ttm", TTML + "#metadata"),
          Map.entry("ttp", TTML + "#parameter"),
          Map.entry("tts", TTML + "#styling"),
          Map.entry("itts", TTML + "/profile/imsc1#styling"),
          Map.entry("ittp", TTML + "/profile/imsc1#parameter"),
          Map.entry("ittm", TTML + "/profile/imsc1#metadata"),
          Map.entry("ebutts", "urn:ebu:tt:style"),
          Map.entry("ebuttm", "urn:ebu:tt:metadata"),
          Map.entry("ebuttp", "urn:ebu:tt:parameters"),
          Map.entry("ebuttdt", "urn:ebu:tt:datatypes"),
          Map.entry("smpte", "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt"));

  private static final String DECLARATION = "xmlns";
  private static final int MOST_PREFIXES = 100;

  /// The spelling here of each prefix declared, innermost first.
  private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

  /// What the outermost element declares, by the spelling here.
  private final Map<String, String> declared = new LinkedHashMap<>();

  Names() {
    scopes.push(Map.of());
    for (String prefix : new String[] {"ttm", "ttp", "tts"}) {
      declared.put(prefix, TTML + "#" + part(prefix));
    }
  }

  private static String part(String prefix) {
    return prefix.equals("ttm") ? "metadata" : prefix.equals("ttp") ? "parameter" : "styling";
  }

  /// The declarations that the outermost element needs, as attributes.
  Map<String, String> declarations() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(DECLARATION, TTML);
    declared.forEach((prefix, name) -> attributes.put(DECLARATION + ":" + prefix, name));
    return attributes;
  }

  /// Enters an element with these attributes; [#leave] must follow.
  @Override
  public void enter(Map<String, String> attributes) {
    Map<String, String> inner = scopes.element();
    if (attributes.keySet().stream().anyMatch(name -> declaredBy(name) != null)) {
      inner = new HashMap<>(inner);
    }
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      String prefix = declaredBy(each.getKey());
      if (prefix != null && inner.size() < MOST_PREFIXES) {
        String spelling = spelling(prefix, each.getValue().strip());
        inner.put(prefix, spelling);
        if (scopes.size() == 1) {
          declare(spelling, each.getValue().strip());
        }
      }
    }
    scopes.push(inner);
  }

  private void declare(String prefix, String name) {
    if (!prefix.isEmpty()) {
      declared.putIfAbsent(prefix, USUAL.getOrDefault(prefix, name));
    }
  }

  @Override
  public void leave() {
    scopes.pop();
  }

  /// The prefix that an attribute declares; null if it is no declaration.
  private static @Nullable String declaredBy(String attribute) {
    if (attribute.equals(DECLARATION)) {
      return "";
    }
    return attribute.startsWith(DECLARATION + ":")
        ? attribute.substring(DECLARATION.length() + 1)
        : null;
  }

  /// The prefix that stands here for the namespace `name`.
  private static String spelling(String prefix, String name) {
    for (Map.Entry<String, String> usual : USUAL.entrySet()) {
      if (usual.getValue().equals(name)) {
        return usual.getKey();
      }
    }
    if (name.startsWith("http://www.smpte-ra.org/schemas/2052-1/")) {
      return "smpte";
    }
    Matcher ttml = OF_TTML.matcher(name);
    if (name.isEmpty() || (ttml.matches() && !name.contains("/profile/"))) {
      String part = name.isEmpty() || ttml.group(1) == null ? "" : ttml.group(1);
      return PARTS.getOrDefault(part, "");
    }
    return prefix.isEmpty() || USUAL.containsKey(prefix) ? "x" : prefix;
  }

  /// The spelling here of an element's name.
  @Override
  public String element(String name) {
    return spelled(name, scopes.element().getOrDefault("", ""));
  }

  /// The spelling here of `attributes`, without the declarations that the outermost element makes.
  /// What has a prefix that nobody knows is left out.
  @Override
  public Map<String, String> attributes(Map<String, String> attributes) {
    Map<String, String> spelled = new LinkedHashMap<>();
    attributes.forEach((name, value) -> {
      String prefix = declaredBy(name);
      if (prefix != null) {
        String here = scopes.element().getOrDefault(prefix, "");
        if (!here.isEmpty() && !declared.containsKey(here)) {
          spelled.put(DECLARATION + ":" + here, USUAL.getOrDefault(here, value.strip()));
        }
      } else if (isKnown(name)) {
        spelled.put(spelled(name, ""), value);
      }
    });
    return spelled;
  }

  private boolean isKnown(String name) {
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    return prefix.isEmpty()
        || prefix.equals("xml")
        || USUAL.containsKey(prefix)
        || scopes.element().containsKey(prefix);
  }

  private String spelled(String name, String without) {
    int colon = name.indexOf(':');
    String local = name.substring(colon + 1);
    if (colon < 0) {
      return without.isEmpty() ? local : without + ":" + local;
    }
    String prefix = name.substring(0, colon);
    String usual = USUAL.containsKey(prefix) || prefix.equals("xml") ? prefix : "";
    String here = scopes.element().getOrDefault(prefix, usual);
    return here.isEmpty() ? local : here + ":" + local;
  }
}
