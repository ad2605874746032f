package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.render.Printable;
import java.util.stream.Collectors;

/// A quotation with its source as Markdown (CommonMark 0.31, 5.1 and 6.3). What would be markup is
/// escaped by a backslash (2.4) or, in the link, by a per cent sign.
final class MarkdownCitation {
  private MarkdownCitation() {}

  static String of(ClipSheet sheet) {
    return sheet.clips().stream().map(MarkdownCitation::of).collect(Collectors.joining("\n"));
  }

  private static String of(Clip clip) {
    return "> “%s”\n>\n> — %s\n".formatted(text(clip.quote().exact()), source(clip));
  }

  /// Linked if the recording is published.
  private static String source(Clip clip) {
    String source = text(clip.recording().title()) + ", " + ClipsText.coarse(clip.span());
    return clip.recording().address().isEmpty()
        ? source
        : "[" + source + "](<" + address(TimeLink.of(clip)) + ">)";
  }

  private static String text(String text) {
    return Printable.of(text).replaceAll("[\\\\`*_\\[\\]<>&|~^]", "\\\\$0");
  }

  private static String address(String link) {
    return Printable.of(link)
        .replace("\\", "%5C")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("&", "&amp;");
  }
}
