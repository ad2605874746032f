package dev.cuecard.web.page.translation;

import dev.cuecard.document.Translation.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which units of a document are shown.
public enum Show {
  ALL,
  /// Those that have no translation, or one of another source.
  LEFT,
  FUZZY,
  /// Those with which a check found something wrong.
  FOUND;

  boolean holds(TranslatedUnit unit) {
    return switch (this) {
      case ALL -> true;
      case LEFT -> unit.isLeft();
      case FUZZY -> unit.state() == State.FUZZY;
      case FOUND -> !unit.findings().isEmpty();
    };
  }

  static Optional<Show> named(String name) {
    return Arrays.stream(values()).filter(show -> show.label().equals(name)).findFirst();
  }

  /// Its name in addresses, and the key of its wording.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
