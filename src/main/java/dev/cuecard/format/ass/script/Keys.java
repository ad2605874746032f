package dev.cuecard.format.ass.script;

import dev.cuecard.markup.Placement.Anchor;
import java.util.Optional;

/// The two ways to count places of the picture.
public final class Keys {
  private Keys() {}

  /// > \an: the keys of a number pad (ASS)
  public static Optional<Anchor> ofPad(int key) {
    return key < 1 || key > 9 ? Optional.empty() : Optional.of(Anchor.ofKey(key));
  }

  /// > \a: 1 left, 2 centred, 3 right; 4 more for a top title, 8 more for a mid title (SSA v4)
  public static Optional<Anchor> ofOld(int key) {
    int column = (key & 3) - 1;
    if (key < 1 || key > 11 || column < 0) {
      return Optional.empty();
    }
    return Optional.of(Anchor.of(column, (key & 8) != 0 ? 1 : (key & 4) != 0 ? 2 : 0));
  }

  public static int old(Anchor anchor) {
    int row = anchor.row() == 2 ? 4 : anchor.row() == 1 ? 8 : 0;
    return row + anchor.column() + 1;
  }
}
