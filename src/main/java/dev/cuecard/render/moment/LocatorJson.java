package dev.cuecard.render.moment;

import dev.cuecard.corpus.Json;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// A place in a document, for programs: its times, if it has any, and its address.
public final class LocatorJson {
  private LocatorJson() {}

  /// Its `start`, `end` and `link`.
  ///
  /// @param link the address that opens the document there
  public static ObjectNode of(Locator locator, Function<Locator, String> link) {
    ObjectNode node = Json.object();
    if (locator instanceof Locator.Time(TimeSpan span)) {
      node.put("start", span.start()).put("end", span.end());
    }
    return node.put("link", link.apply(locator));
  }
}
