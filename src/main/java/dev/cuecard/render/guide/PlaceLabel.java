package dev.cuecard.render.guide;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import dev.cuecard.guide.Citation;
import dev.cuecard.guide.StudyGuide;
import java.util.ArrayList;
import java.util.List;

/// How a place is named in a guide: by its time or its section, and by its document where that is
/// not the one that the guide is to.
///
/// @param document the id of the only document of the guide; empty if there are several
/// @param comma what stands between a document and a place in it
record PlaceLabel(String document, String comma) {
  static PlaceLabel of(StudyGuide guide, Labels labels) {
    return new PlaceLabel(
        guide.parts().size() == 1 ? guide.parts().getFirst().document().id() : "",
        labels.of("comma"));
  }

  /// Always with the document.
  PlaceLabel full() {
    return new PlaceLabel("", comma);
  }

  /// Whether the guide is to several documents.
  boolean namesDocuments() {
    return document.isEmpty();
  }

  String of(Citation citation) {
    About about = citation.document();
    String place = place(citation.place());
    if (place.isEmpty() || place.equals(about.title())) {
      return about.title();
    }
    return about.id().equals(document) ? place : about.title() + comma + place;
  }

  /// Of places in a row each: a document is named once, before the first place in it.
  List<String> inARow(List<Citation> citations) {
    List<String> labels = new ArrayList<>();
    String before = document;
    for (Citation citation : citations) {
      String id = citation.document().id();
      labels.add(id.equals(before) ? within(citation) : of(citation));
      before = id;
    }
    return labels;
  }

  /// Within a document that is named already.
  static String within(Citation citation) {
    String place = place(citation.place());
    return place.isEmpty() ? citation.document().title() : place;
  }

  private static String place(Locator place) {
    return switch (place) {
      case Locator.Time(TimeSpan span) -> Timestamp.coarse(span.start());
      case Locator.InSection section -> section.heading().strip();
      case Locator.InPost(String thread, int number) -> thread.replace('_', ' ') + " #" + number;
      case Locator.InComment(int number) -> "#" + number;
      case Locator.Whole() -> "";
    };
  }
}
