package dev.cuecard.format.sami;

import dev.cuecard.timedtext.Entities;
import java.util.regex.Pattern;

/// Gathers the text of a paragraph as SubRip would have it: line ends are those of `<br>`, blanks
/// are folded as HTML folds them, and only tags that SubRip knows are left.
final class SamiText {
  /// In UTF-16 units; no one says as much at once.
  private static final int LONGEST = 1 << 22;

  /// Many files leave the semicolon out.
  private static final Pattern NO_BREAK = Pattern.compile("&nbsp;?", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\u00A0\\u3000]+");
  private static final Pattern BESIDE_BREAK = Pattern.compile(" ?\\u2028 ?");

  /// Stands for `<br>` until blanks are folded.
  private static final char BREAK = '\u2028';

  private final StringBuilder text = new StringBuilder();

  void add(String piece, int from, int to) {
    if (text.length() + to - from <= LONGEST) {
      text.append(piece, from, to);
    }
  }

  /// Takes a tag; one that ends itself, as `<i/>`, is about nothing.
  void tag(SamiTag tag, String piece) {
    if (tag.attributes().endsWith("/") && !tag.name().equals("br")) {
      return;
    }
    switch (tag.name()) {
      case "br" -> text.append(BREAK);
      case "b", "i", "u", "s", "strike", "font", "ruby", "rt", "rp" ->
          add(piece, tag.start(), tag.end());
      default -> {}
    }
  }

  /// The text; the next one begins.
  String take() {
    String spaced = NO_BREAK.matcher(text).replaceAll(" ");
    String folded = BLANKS.matcher(Entities.reduced(spaced)).replaceAll(" ");
    text.setLength(0);
    String lines = BESIDE_BREAK.matcher(folded).replaceAll("\n").strip();
    return isWordless(lines) ? "" : lines;
  }

  /// Whether nothing but tags is there.
  private static boolean isWordless(String lines) {
    return lines.replaceAll("<[^<>]*>", "").isBlank();
  }
}
