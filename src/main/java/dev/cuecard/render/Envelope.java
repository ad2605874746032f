package dev.cuecard.render;

import dev.cuecard.corpus.Json;
import tools.jackson.databind.node.ObjectNode;

/// What every JSON answer begins with: which shape it has, and the version of that shape, which
/// changes only when a reader would have to.
public final class Envelope {
  private Envelope() {}

  /// An answer of this shape, still empty.
  public static ObjectNode of(String shape) {
    return Json.object().put("shape", shape).put("version", 1);
  }
}
