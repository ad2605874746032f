package dev.cuecard.render.guide;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.StudyGuide;

/// How a place is named in a guide: by its time or its section, and by its document where the guide
/// is to several.
record PlaceLabel(boolean withTitle) {
  static PlaceLabel of(StudyGuide guide) {
    return new PlaceLabel(guide.parts().size() > 1);
  }

  /// With the document where that is not clear.
  String of(Citation citation) {
    String title = citation.document().title();
    String place = place(citation.place());
    if (place.isEmpty() || place.equals(title)) {
      return title;
    }
    return withTitle ? title + ", " + place : place;
  }

  /// Within a document that is named already.
  static String within(Citation citation) {
    String place = place(citation.place());
    return place.isEmpty() ? citation.document().title() : place;
  }

  private static String place(Locator place) {
    return switch (place) {
      case Locator.Time(TimeSpan span) -> Timestamp.coarse(span.start());
      case Locator.InSection(String anchor) -> anchor.replace('_', ' ').strip();
      case Locator.InPost(String thread, int number) -> thread.replace('_', ' ') + " #" + number;
      case Locator.InComment(int number) -> "#" + number;
      case Locator.Whole() -> "";
    };
  }
}
