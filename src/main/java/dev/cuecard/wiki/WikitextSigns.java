package dev.cuecard.wiki;

import java.util.Arrays;
import java.util.regex.Pattern;

/// What shows that a text is wikitext. No sign is enough that other notations know too: Markdown
/// has links in double brackets, many templates have double braces, and Python triple apostrophes.
enum WikitextSigns {
  HEADING("==", "(?m)^(={2,6})[ \\t]*+[^=\\s][^=\\n]*+\\1[ \\t]*$", 2),
  TABLE("{|", "(?m)^:*\\{\\|[^\\n]*\\n[|!]", 2),
  CATEGORY("[[", "(?i)\\[\\[(?:category|file|image):", 2),
  REDIRECT("[[", "(?i)\\A\\s*#redirect:?\\s*\\[\\[", 2),
  SWITCH("__", "__(?:NOTOC|TOC|FORCETOC|NOEDITSECTION|NEWSECTIONLINK)__", 2),
  TRANSLATION("<", "<translate>|<!--T:\\d", 2),
  SIGNATURE("[[", "(?i)\\[\\[user(?: talk)?:", 2),
  LINK("[[", "\\[\\[[^\\[\\]\\n|]+(?:\\|[^\\[\\]\\n]+)?\\]\\]", 1),
  BOLD("'''", "'''[^'\\n]+'''", 1),
  REFERENCE("<ref", "<ref[ >]", 1),
  TEMPLATE("{{", "(?m)^\\{\\{[^{}|]{1,100}+(?:\\||\\}\\})", 1);

  private static final int ENOUGH = 2;
  private static final int LOOKED_AT = 1 << 15;
  private static final Pattern SUBTITLES =
      Pattern.compile("\\s*(?:WEBVTT|\\[Script Info|\\{\\d+\\}\\{\\d+\\}|\\[\\d+:\\d)");
  private static final Pattern TIMING = Pattern.compile("\\d\\s*-->\\s*\\d");
  private static final Pattern MARKUP_OF_OTHERS =
      Pattern.compile(
          "\\s*(?:<(?!translate|languages|noinclude|!--|ref|div|big|center)|\\{\\s*\"|\\[\\s*[\"{])");

  private final String mark;
  private final Pattern pattern;
  private final int weight;

  /// @param mark stands in all that the pattern finds
  WikitextSigns(String mark, String pattern, int weight) {
    this.mark = mark;
    this.pattern = Pattern.compile(pattern);
    this.weight = weight;
  }

  static boolean areIn(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return !SUBTITLES.matcher(start).lookingAt()
        && !MARKUP_OF_OTHERS.matcher(start).lookingAt()
        && !(start.contains("-->") && TIMING.matcher(start).find())
        && Arrays.stream(values())
                .filter(sign -> sign.isIn(start))
                .mapToInt(sign -> sign.weight)
                .sum()
            >= ENOUGH;
  }

  private boolean isIn(String text) {
    return text.contains(mark) && pattern.matcher(text).find();
  }
}
