package dev.cuecard.web.page;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;
import dev.cuecard.wording.Wording;

/// A place in a document as people call it.
public final class PlaceName {
  private PlaceName() {}

  /// `4:31`, `§ Heading`, `post 4`, `comment 3`.
  public static String of(Locator place, Wording words) {
    return switch (place) {
      case Locator.Time time -> Timestamp.coarse(time.span().start());
      case Locator.InSection section ->
          section.anchor().isEmpty()
              ? "§"
              : "§ " + Printable.of(section.anchor().replace('_', ' '));
      case Locator.InPost post -> words.text("post", post.number());
      case Locator.InComment comment ->
          comment.number() == 0
              ? words.text("description")
              : words.text("comment", comment.number());
      case Locator.Whole _ -> words.text("open-there");
    };
  }
}
