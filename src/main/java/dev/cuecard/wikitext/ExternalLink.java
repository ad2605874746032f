package dev.cuecard.wikitext;

import java.util.Locale;
import java.util.Set;

/// `[address words]`, of which the words are shown; an address alone shows a mere number.
final class ExternalLink {
  private static final Set<String> SCHEMES =
      Set.of("http:", "https:", "ftp:", "mailto:", "irc:", "ircs:", "tel:", "geo:", "//");

  private static final int LONGEST_SCHEME = 8;

  private ExternalLink() {}

  static boolean isAddress(String text, int at) {
    String start =
        text.substring(at, Math.min(text.length(), at + LONGEST_SCHEME)).toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(start::startsWith);
  }

  /// The words of the link between `start`, where its address begins, and `end`.
  static String words(String text, int start, int end) {
    int blank = start;
    while (blank < end && text.charAt(blank) != ' ' && text.charAt(blank) != '\t') {
      blank++;
    }
    return text.substring(blank, end).strip();
  }
}
