package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.render.Markdown;
import java.util.stream.Collectors;

/// A quotation with its source as Markdown (CommonMark 0.31, 5.1 and 6.3).
final class MarkdownCitation {
  private MarkdownCitation() {}

  static String of(ClipSheet sheet) {
    return sheet.clips().stream().map(MarkdownCitation::of).collect(Collectors.joining("\n"));
  }

  private static String of(Clip clip) {
    return "> “%s”\n>\n> — %s\n".formatted(Markdown.text(clip.quote().exact()), source(clip));
  }

  /// Linked if the recording is published.
  private static String source(Clip clip) {
    String source = clip.recording().title() + ", " + ClipsText.coarse(clip.span());
    return clip.recording().address().isEmpty()
        ? Markdown.text(source)
        : Markdown.link(source, TimeLink.of(clip));
  }
}
