package dev.cuecard.wikitext.unfold;

import java.util.List;

/// `[address words]`, of which the words are shown; an address alone shows a mere number.
public final class ExternalLink {
  private static final List<String> SCHEMES =
      List.of("http:", "https:", "ftp:", "mailto:", "irc:", "ircs:", "tel:", "geo:", "//");

  private ExternalLink() {}

  public static boolean isAddress(String text, int at) {
    for (String scheme : SCHEMES) {
      if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }

  /// The words of the link between `start`, where its address begins, and `end`.
  public static String words(String text, int start, int end) {
    int blank = start;
    while (blank < end && text.charAt(blank) != ' ' && text.charAt(blank) != '\t') {
      blank++;
    }
    return text.substring(blank, end).strip();
  }
}
