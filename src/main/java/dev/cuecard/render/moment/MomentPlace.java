package dev.cuecard.render.moment;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;

/// A moment's place as people call it.
final class MomentPlace {
  private MomentPlace() {}

  /// `0:07.120–0:11.740`, `§ Heading`, `post 4 in “Thread”`, `comment 3`.
  static String of(Locator locator) {
    // Not a switch: see QueryCompiler.compile.
    if (locator instanceof Locator.Time(TimeSpan span)) {
      return Timestamp.exact(span.start()) + "–" + Timestamp.exact(span.end());
    }
    if (locator instanceof Locator.InSection section) {
      String heading = section.heading();
      return heading.isEmpty() ? "introduction" : "§ " + Printable.of(heading);
    }
    if (locator instanceof Locator.InPost(String thread, int number)) {
      String heading = Printable.of(thread.replace('_', ' '));
      return "post " + number + (heading.isEmpty() ? "" : " in “" + heading + "”");
    }
    if (locator instanceof Locator.InComment(int number)) {
      return number == 0 ? "description" : "comment " + number;
    }
    return "exercise";
  }
}
