package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.link.MediaFragment;
import dev.cuecard.clip.link.OpenEdxLink;
import dev.cuecard.clip.link.TimeLink;
import dev.cuecard.render.Printable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links that play clips, a line each.
final class ClipLinks {
  private ClipLinks() {}

  /// As each recording's site understands them.
  static String best(ClipSheet sheet) {
    return lines(sheet, clip -> Stream.of(TimeLink.of(clip)));
  }

  /// Media fragments, whatever the site.
  static String fragments(ClipSheet sheet) {
    return lines(sheet, clip -> Stream.of(MediaFragment.of(clip)));
  }

  /// To the pages of a course on Open edX.
  static String openEdx(ClipSheet sheet) {
    return lines(sheet, clip -> OpenEdxLink.of(clip, sheet.site()).stream());
  }

  /// The clips of which it is not known where they are on Open edX.
  static List<String> withoutBlock(ClipSheet sheet) {
    return sheet.clips().stream()
        .filter(clip -> OpenEdxLink.of(clip, sheet.site()).isEmpty())
        .map(clip ->
            clip.id()
                + ": no block-v1 key in the source of "
                + clip.recording().id()
                + ", or no platform: see --site")
        .toList();
  }

  private static String lines(ClipSheet sheet, Function<Clip, Stream<String>> links) {
    return sheet.clips().stream()
        .flatMap(links)
        .map(link -> Printable.of(link) + "\n")
        .collect(Collectors.joining());
  }
}
