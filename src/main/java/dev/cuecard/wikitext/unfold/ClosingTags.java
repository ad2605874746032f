package dev.cuecard.wikitext.unfold;

import java.util.HashMap;
import java.util.Map;

/// Where tags are closed. Each name is searched for from where it was last found, so that all
/// searches are one pass over the page.
final class ClosingTags {
  private final String text;
  private final Map<String, Integer> found = new HashMap<>();

  ClosingTags(String text) {
    this.text = text;
  }

  /// Where the next tag that closes `tag` begins; -1 if none does.
  int of(Tag tag) {
    int known = found.getOrDefault(tag.name(), 0);
    if (known >= 0 && known < tag.end()) {
      known = next(tag.name(), tag.end());
      found.put(tag.name(), known);
    }
    return known;
  }

  /// Behind the tag that closes `tag`; the end of the page if none does.
  int behind(Tag tag) {
    int closing = of(tag);
    int end = closing < 0 ? -1 : text.indexOf('>', closing);
    return end < 0 ? text.length() : end + 1;
  }

  private int next(String name, int from) {
    int start = text.indexOf("</", from);
    while (start >= 0 && !isOne(name, start)) {
      start = text.indexOf("</", start + 2);
    }
    return start;
  }

  private boolean isOne(String name, int start) {
    int end = start + 2 + name.length();
    return text.regionMatches(true, start + 2, name, 0, name.length())
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
