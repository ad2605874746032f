package dev.cuecard.format.ass.script;

import dev.cuecard.timedtext.Aside;
import java.util.EnumSet;
import java.util.Set;

/// What the asides so far say about how events are written.
public final class Layout {
  private final Set<Section> seen = EnumSet.noneOf(Section.class);
  private Columns columns;

  public Layout(Edition edition) {
    columns = edition.eventColumns();
  }

  public void aside(Aside aside) {
    String first = aside.text().strip();
    if (first.startsWith("[")) {
      seen.add(Section.of(first));
    }
    if (aside.kind() != Aside.Kind.STYLE) {
      aside
          .text()
          .lines()
          .filter(Columns::isFormat)
          .flatMap(line -> Columns.ofEvents(line).stream())
          .forEach(named -> columns = named);
    }
  }

  public boolean has(Section section) {
    return seen.contains(section);
  }

  public Columns columns() {
    return columns;
  }
}
