package dev.cuecard.render.terms;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;
import java.util.List;
import java.util.stream.Collectors;

/// Where terms stand, for people: `1:25, 8:03 …`.
final class Places {
  private static final int MOST = 8;

  private Places() {}

  static String of(List<Locator> places) {
    return places.stream()
            .limit(MOST)
            .map(Places::of)
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(", "))
        + (places.size() > MOST ? " …" : "");
  }

  private static String of(Locator place) {
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
