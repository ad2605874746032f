package dev.cuecard.worklist;

import java.util.List;

/// A text that lacks a translation, by all places where it stands: one translation fills them.
///
/// @param places in the order of the corpus
record OpenText(List<OpenUnit> places) {
  OpenUnit first() {
    return places.getFirst();
  }

  /// The stretch in which it stands first.
  Stretch stretch() {
    return new Stretch(first().document(), first().run());
  }

  double minutes() {
    return first().minutes();
  }

  double gain() {
    return places.stream().mapToDouble(OpenUnit::gain).sum();
  }
}
