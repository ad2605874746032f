package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import java.util.Locale;

/// Chapters for people: a line each.
final class ChaptersText {
  private ChaptersText() {}

  static String of(ChapterList list, Style style) {
    StringBuilder out = new StringBuilder();
    out.append(style.title(list.title())).append('\n');
    out.append(style.faint(list.recording().id() + " · " + list.track().language())).append("\n\n");
    for (Chapter chapter : list.chapters()) {
      String time = Timestamp.coarse(chapter.span().start());
      out.append(style.time(String.format(Locale.ROOT, "%9s", time)))
          .append("  ")
          .append(Printable.isolated(Printable.of(chapter.title()), list.track().language()))
          .append('\n');
    }
    return out.toString();
  }
}
