package dev.cuecard.render.guide;

import dev.cuecard.document.Source;
import dev.cuecard.guide.StudyGuide;
import java.util.List;

/// The licences that a guide's sources state.
final class Licences {
  private Licences() {}

  static String of(StudyGuide guide, Labels labels) {
    List<String> stated =
        guide.sources().stream()
            .flatMap(about -> about.sources().stream())
            .map(Source::licence)
            .flatMap(java.util.Optional::stream)
            .distinct()
            .sorted()
            .toList();
    return stated.isEmpty()
        ? labels.of("noLicence")
        : labels.of("licence", String.join("; ", stated));
  }
}
