package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Places;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problems;
import java.util.List;

/// What a format cannot hold of what it was given to write.
final class Losses {
  private final String format;
  private final Places places;
  private final StringBuilder out;
  private final Problems problems = new Problems();

  /// @param format its name
  /// @param out what is being written, whose end is the place of the next loss
  Losses(String format, StringBuilder out) {
    this.format = format;
    this.out = out;
    this.places = new Places(out);
  }

  void asides(List<Aside> asides) {
    asides.forEach(
        aside -> add("no place for " + aside.kind() + " " + Problem.quote(aside.text())));
  }

  void id(Cue cue) {
    cue.id().ifPresent(id -> add("no place for the cue identifier " + Problem.quote(id)));
  }

  void voice(Cue cue) {
    cue.voice().ifPresent(voice -> add("no place for the voice " + Problem.quote(voice)));
  }

  void settings(String settings) {
    add("no place for the cue settings " + Problem.quote(settings));
  }

  /// @param what was changed in the text of a cue
  void text(String what) {
    add("no place in the text of a cue for " + what);
  }

  private void add(String what) {
    problems.add(Problem.warning(places.at(out.length()), format + " has " + what));
  }

  List<Problem> list() {
    return problems.list();
  }
}
