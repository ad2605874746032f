package dev.cuecard.render.chapter;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.render.Printable;

/// Chapters as FFmpeg's metadata file, which `ffmpeg -i talk.mp4 -i chapters.txt -map_metadata 1`
/// puts into the recording. In values `=`, `;`, `#` and `\` are escaped by `\` (ffmpeg-formats,
/// “Metadata”).
final class FfmetadataChapters {
  private FfmetadataChapters() {}

  static String of(ChapterList list) {
    StringBuilder out = new StringBuilder(";FFMETADATA1\n");
    out.append("title=").append(escaped(list.title())).append('\n');
    for (Chapter chapter : list.chapters()) {
      out.append("\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
          .append(chapter.span().start())
          .append("\nEND=")
          .append(chapter.span().end())
          .append("\ntitle=")
          .append(escaped(Printable.of(chapter.title())))
          .append('\n');
    }
    return out.toString();
  }

  private static String escaped(String value) {
    return value.replaceAll("[=;#\\\\]", "\\\\$0");
  }
}
