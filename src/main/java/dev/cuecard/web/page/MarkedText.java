package dev.cuecard.web.page;

import dev.cuecard.render.Printable;
import dev.cuecard.search.Moment;
import java.util.ArrayList;
import java.util.List;

/// A line of text of which some stretches are marked.
public record MarkedText(List<Piece> pieces) {
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /// Why a stretch is marked.
  public enum Mark {
    NONE,
    /// It was looked for.
    FOUND,
    /// It is a key term.
    TERM
  }

  /// A stretch of text, made fit to be shown.
  public record Piece(String text, Mark mark) {}

  /// A stretch to be marked.
  ///
  /// @param from UTF-16 offset
  /// @param to offset after it
  public record Stretch(int from, int to, Mark mark) {}

  /// Without any mark.
  public static MarkedText plain(String text) {
    return of(text, List.of());
  }

  /// What a moment says, with what was looked for.
  public static MarkedText of(Moment moment) {
    return of(
        moment.text(),
        moment.highlights().stream()
            .map(found -> new Stretch(found.from(), found.to(), Mark.FOUND))
            .toList());
  }

  /// With these stretches marked.
  ///
  /// @param stretches in order; of two that overlap the first counts
  public static MarkedText of(String text, List<Stretch> stretches) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Stretch stretch : stretches) {
      if (stretch.from >= at && stretch.to > stretch.from && stretch.to <= text.length()) {
        add(pieces, text.substring(at, stretch.from), Mark.NONE);
        add(pieces, text.substring(stretch.from, stretch.to), stretch.mark);
        at = stretch.to;
      }
    }
    add(pieces, text.substring(at), Mark.NONE);
    return new MarkedText(pieces);
  }

  private static void add(List<Piece> pieces, String text, Mark mark) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Printable.of(text), mark));
    }
  }
}
