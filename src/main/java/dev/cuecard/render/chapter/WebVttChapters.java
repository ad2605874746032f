package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.render.Printable;

/// Chapters as a WebVTT file for `<track kind="chapters">`: a cue each, its text the title (“WebVTT
/// file using chapter title text”, WebVTT 4.5).
final class WebVttChapters {
  private WebVttChapters() {}

  static String of(ChapterList list) {
    StringBuilder out = new StringBuilder("WEBVTT\n");
    for (Chapter chapter : list.chapters()) {
      out.append('\n');
      Timestamp.full(chapter.span().start(), '.', out);
      out.append(" --> ");
      Timestamp.full(chapter.span().end(), '.', out);
      out.append('\n').append(escaped(Printable.of(chapter.title()))).append('\n');
    }
    return out.toString();
  }

  private static String escaped(String title) {
    return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
