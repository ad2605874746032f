package dev.cuecard.openedx.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A block as another names it, in the spelling of today or of before:
///
/// ```
/// key = "block-v1:" course "+type@" type "+block@" name
///     / "i4x://" org "/" course "/" type "/" name
/// ```
public record UsageKey(String type, String name) {
  private static final Pattern TODAY = Pattern.compile("block-v1:.*\\+type@([^+]+)\\+block@(.+)");
  private static final Pattern BEFORE = Pattern.compile("i4x://[^/]+/[^/]+/([^/]+)/(.+)");

  public static Optional<UsageKey> of(String key) {
    for (Pattern spelling : new Pattern[] {TODAY, BEFORE}) {
      Matcher match = spelling.matcher(key.strip());
      if (match.matches()) {
        return Optional.of(new UsageKey(match.group(1), match.group(2)));
      }
    }
    return Optional.empty();
  }

  /// An element that stands for the block.
  public Element pointer() {
    return pointer(type, name);
  }

  public static Element pointer(String type, String name) {
    return new Element(type).attr("url_name", name);
  }
}
