package dev.cuecard.render.moment;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;

/// A place in a document, for people: `4:31`, a section's name, `comment 3`.
public final class LocatorText {
  private LocatorText() {}

  /// Empty for the document as a whole.
  public static String of(Locator place) {
    return switch (place) {
      case Locator.Time(TimeSpan span) -> Timestamp.coarse(span.start());
      case Locator.InSection section ->
          section.heading().isEmpty() ? "beginning" : Printable.of(section.heading());
      case Locator.InPost post -> "post " + post.number();
      case Locator.InComment(int number) -> number == 0 ? "description" : "comment " + number;
      case Locator.Whole() -> "";
    };
  }
}
