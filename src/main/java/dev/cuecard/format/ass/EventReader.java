package dev.cuecard.format.ass;

import dev.cuecard.markup.CueText;
import dev.cuecard.timedtext.Losses;

/// Reads the text of one event.
///
/// > text = *(block / escape / word) block = "{" comment *("\" code) "}" escape = "\N" / "\n" /
/// > "\h" / "\{" / "\}"
///
/// A brace that is never closed is text, and a backslash before anything else too, as in libass
/// (ass_parse.c, ass_get_next_char).
final class EventReader {
  /// Written behind a backslash that is meant as it is; FFmpeg does the same.
  static final char JOINER = '\u2060';

  private static final char HARD_BLANK = '\u00A0';

  private final String text;
  private final Overrides overrides;
  private final EventText out;
  private final Losses losses;
  private final int lastBrace;
  private int at;

  EventReader(String text, Overrides overrides, EventText out, Losses losses) {
    this.text = text;
    this.overrides = overrides;
    this.out = out;
    this.losses = losses;
    this.lastBrace = text.lastIndexOf('}');
  }

  CueText read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' && at < lastBrace) {
        int end = text.indexOf('}', at);
        block(text.substring(at + 1, end));
        at = end + 1;
      } else if (c == '\\') {
        escape();
      } else {
        words();
      }
    }
    return out.build();
  }

  private void words() {
    int from = at++;
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '\\') {
      at++;
    }
    out.add(text.substring(from, at));
  }

  /// > \n breaks a line only where lines are not broken otherwise; else it is a blank.
  private void escape() {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at += 2;
    switch (c) {
      case 'N' -> out.add("\n");
      case 'n' -> out.add(overrides.noWrap() ? "\n" : " ");
      case 'h' -> out.add(Character.toString(HARD_BLANK));
      case '{', '}' -> out.add(Character.toString(c));
      case JOINER -> out.add("\\");
      default -> {
        out.add("\\");
        at--;
      }
    }
  }

  private void block(String block) {
    int start = block.indexOf('\\');
    String comment = start < 0 ? block : block.substring(0, start);
    if (!comment.isBlank()) {
      losses.add("comments inside a text", comment);
    }
    while (start >= 0 && start < block.length()) {
      int end = end(block, start + 1);
      overrides.code(block.substring(start + 1, end).strip());
      start = end;
    }
  }

  /// Where the code ends: at the next backslash that is not in brackets, as those in `\t(…)` are.
  private static int end(String block, int from) {
    int depth = 0;
    for (int at = from; at < block.length(); at++) {
      char c = block.charAt(at);
      if (c == '\\' && depth == 0) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
    }
    return block.length();
  }
}
