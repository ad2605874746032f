package dev.cuecard.edit;

import java.util.List;
import java.util.Optional;

/// Lines of a report that count something.
final class Counted {
  private Counted() {}

  /// `1 cue …`, `3 cues …`; empty for none.
  static Optional<String> of(long count, String noun, String ofOne, String ofMany) {
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(count == 1 ? "1 " + noun + " " + ofOne : count + " " + noun + "s " + ofMany);
  }

  static List<String> lines(List<Optional<String>> lines) {
    return lines.stream().flatMap(Optional::stream).toList();
  }
}
