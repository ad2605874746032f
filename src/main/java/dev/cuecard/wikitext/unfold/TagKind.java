package dev.cuecard.wikitext.unfold;

import java.util.HashMap;
import java.util.Map;

/// What becomes of a tag and what it holds.
enum TagKind {
  /// The text in it stays as if the tag were not there.
  INLINE(
      "b i u s del ins small big sub sup span font code tt kbd var samp em strong abbr cite q bdi bdo"
          + " mark ruby rt rp rb rtc data time strike dfn wbr translate tvar noinclude onlyinclude"
          + " languages section"),

  /// It ends the text before it and behind it.
  BREAK(
      "br hr p div center blockquote dl dd dt table tbody thead tfoot tr caption poem figure"
          + " figcaption"),

  /// The text in it is shown as it stands.
  LITERAL("nowiki pre syntaxhighlight source math chem ce"),

  /// It is left out with all it holds: no text, or not on the page itself.
  DROPPED(
      "includeonly score timeline graph chart mapframe maplink templatedata templatestyles inputbox"
          + " imagemap hiero indicator categorytree charinsert dynamicpagelist rss form"),

  LIST("ul ol"),
  ITEM("li"),
  CELL("td th"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  REFERENCE("ref"),
  REFERENCES("references"),
  GALLERY("gallery"),

  /// None that a wiki knows: shown as it stands.
  UNKNOWN("");

  private static final Map<String, TagKind> BY_NAME = new HashMap<>();

  static {
    for (TagKind kind : values()) {
      for (String name : kind.names.split(" ", -1)) {
        BY_NAME.put(name, kind);
      }
    }
  }

  private final String names;

  TagKind(String names) {
    this.names = names;
  }

  static TagKind of(Tag tag) {
    return BY_NAME.getOrDefault(tag.name(), UNKNOWN);
  }
}
