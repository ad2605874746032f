package dev.cuecard.wiki;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The anchors of a page's headings as MediaWiki makes them since 2017 (`$wgFragmentMode` html5):
/// blanks become underscores, and a heading that was there before, in whatever case, gets a number.
final class Anchors {
  private final Map<String, Integer> used = new HashMap<>();

  String of(String heading) {
    String plain = plain(heading);
    String key = plain.toLowerCase(Locale.ROOT);
    int times = used.merge(key, 1, Integer::sum);
    if (times == 1) {
      return plain;
    }
    while (used.putIfAbsent(key + "_" + times, 1) != null) {
      times++;
    }
    used.put(key, times);
    return plain + "_" + times;
  }

  private static String plain(String heading) {
    StringBuilder out = new StringBuilder(heading.length());
    boolean between = false;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c == '_' || Character.isWhitespace(c)) {
        between = !out.isEmpty();
      } else {
        out.append(between ? "_" : "").append(c);
        between = false;
      }
    }
    return out.toString();
  }
}
