package dev.cuecard.render.terms;

import dev.cuecard.document.Locator;
import dev.cuecard.render.moment.LocatorText;
import java.util.List;
import java.util.stream.Collectors;

/// Where terms stand, for people: `1:25, 8:03 …`.
final class Places {
  private static final int MOST = 8;

  private Places() {}

  static String of(List<Locator> places) {
    return places.stream()
            .limit(MOST)
            .map(LocatorText::of)
            .filter(place -> !place.isEmpty())
            .collect(Collectors.joining(", "))
        + (places.size() > MOST ? " …" : "");
  }
}
