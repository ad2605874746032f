package dev.cuecard.carryover;

import dev.cuecard.document.Unit;
import java.util.List;
import java.util.Locale;

/// Where a unit of a changed transcript comes from.
public sealed interface Origin {
  /// The old units that it is made of; none for a new one.
  List<Unit> units();

  /// Its name in reports: `split`.
  default String label() {
    return label(getClass());
  }

  static String label(Class<?> origin) {
    return origin.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// It has the key and the text it had.
  record Kept(Unit unit) implements Origin {
    @Override
    public List<Unit> units() {
      return List.of(unit);
    }
  }

  /// It has the text of one old unit, but another key: it was re-timed or moved.
  record Moved(Unit unit) implements Origin {
    @Override
    public List<Unit> units() {
      return List.of(unit);
    }
  }

  /// It is several old units, one after the other.
  record Joined(List<Unit> units) implements Origin {
    public Joined {
      units = List.copyOf(units);
    }
  }

  /// It is a part of an old unit, or of several one after the other.
  ///
  /// @param parts the texts of all the parts, in order
  /// @param part which of them it is, from 0
  record Split(List<Unit> units, List<String> parts, int part) implements Origin {
    public Split {
      units = List.copyOf(units);
      parts = List.copyOf(parts);
    }
  }

  /// Most of its words come from old units, but not all, or not all of theirs are in it.
  ///
  /// @param likeness how much of one is in the other, in percent; 100 if it says the same as a unit
  ///   that stood elsewhere, and may mean something else
  record Reworded(List<Unit> units, int likeness) implements Origin {
    public Reworded {
      units = List.copyOf(units);
    }
  }

  /// Nothing like it was there.
  record New() implements Origin {
    @Override
    public List<Unit> units() {
      return List.of();
    }
  }
}
