package dev.cuecard.render;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;

/// A moment's place as people call it.
final class MomentPlace {
  private MomentPlace() {}

  /// `0:07.120–0:11.740`, `§ Heading`, `post 4 in “Thread”`, `comment 3`.
  static String of(Locator locator) {
    // Not a switch: see QueryCompiler.compile.
    if (locator instanceof Locator.Time(TimeSpan span)) {
      return Timestamp.exact(span.start()) + "–" + Timestamp.exact(span.end());
    }
    if (locator instanceof Locator.InSection(String anchor)) {
      return anchor.isEmpty() ? "introduction" : "§ " + heading(anchor);
    }
    if (locator instanceof Locator.InPost(String thread, int number)) {
      return "post " + number + (thread.isEmpty() ? "" : " in “" + heading(thread) + "”");
    }
    if (locator instanceof Locator.InComment(int number)) {
      return number == 0 ? "description" : "comment " + number;
    }
    return "exercise";
  }

  private static String heading(String anchor) {
    return Printable.of(anchor.replace('_', ' '));
  }
}
