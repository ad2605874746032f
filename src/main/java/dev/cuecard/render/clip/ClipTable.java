package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Count;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;

/// A list of clips for people: a line each, and how long they are together.
public final class ClipTable {
  private static final int LONGEST_QUOTE = 60;

  private ClipTable() {}

  /// All of them.
  public static String of(ClipList list, Style style) {
    StringBuilder out = new StringBuilder();
    long length = 0;
    for (Clip clip : list.clips()) {
      out.append(style.faint(clip.id()))
          .append("  ")
          .append(style.time(ClipsText.times(clip.span())))
          .append("  ")
          .append(style.title(Printable.of(clip.recording().title())))
          .append("  ")
          .append(Printable.isolated("“" + shortened(clip) + "”", clip.language()))
          .append('\n');
      length += clip.span().length();
    }
    return out.append(Count.of(list.clips().size(), "clip"))
        .append(", ")
        .append(Timestamp.exact(length))
        .append('\n')
        .toString();
  }

  private static String shortened(Clip clip) {
    String quote = Printable.of(clip.quote().exact());
    if (quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE) {
      return quote;
    }
    return quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "…";
  }
}
