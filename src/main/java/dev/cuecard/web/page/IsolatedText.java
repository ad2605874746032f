package dev.cuecard.web.page;

import dev.cuecard.render.Printable;
import java.util.ArrayList;
import java.util.List;

/// A line of text of which some stretches are isolated, whichever way they run. On a page they
/// stand in `bdi`: who copies them copies no invisible signs.
public record IsolatedText(List<Piece> pieces) {
  private static final String ISOLATES = "[" + Printable.ISOLATE + Printable.POP + "]";

  public IsolatedText {
    pieces = List.copyOf(pieces);
  }

  public record Piece(String text, boolean isIsolated) {}

  /// The pieces of a line.
  ///
  /// @param text in which no isolate stands within another
  public static IsolatedText of(String text) {
    List<Piece> pieces = new ArrayList<>();
    boolean isolated = false;
    for (String piece : text.split(ISOLATES, -1)) {
      if (!piece.isEmpty()) {
        pieces.add(new Piece(piece, isolated));
      }
      isolated = !isolated;
    }
    return new IsolatedText(pieces);
  }
}
