package dev.cuecard.carryover;

import dev.cuecard.document.Unit;
import dev.cuecard.translation.Wording;
import java.util.Comparator;
import java.util.List;

/// The cues of a bundle in the order of their times, without placeholders.
///
/// @param texts of the units, blanks folded
/// @param words of the units, at least one of each
record Transcript(List<Unit> units, List<String> texts, List<List<String>> words) {
  static Transcript of(List<Unit> all) {
    List<Unit> units =
        all.stream()
            .filter(unit -> unit.span().isPresent() && !unit.isPlaceholder())
            .sorted(Comparator.comparing(unit -> unit.span().orElseThrow()))
            .toList();
    List<String> texts =
        units.stream().map(unit -> unit.source().strip().replaceAll("\\s+", " ")).toList();
    return new Transcript(units, texts, texts.stream().map(Transcript::words).toList());
  }

  private static List<String> words(String text) {
    List<String> words = Wording.of(text).words();
    return words.isEmpty() ? List.of(text) : List.copyOf(words);
  }

  int size() {
    return units.size();
  }
}
