package dev.cuecard.format.ttml;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Text that grows: every word of it comes no sooner than the one before and stays until all go, as
/// the syllables of a song do, and words that are typed as they are said.
final class GrowingText {
  private double latest = Double.NEGATIVE_INFINITY;

  private GrowingText() {}

  /// Whether all words of `pieces` go at `end` and not before, and none comes before one that
  /// stands in front of it; words may stand in spans of any depth.
  static boolean isOf(List<Timed> pieces, double end) {
    return new GrowingText().grows(pieces, Double.POSITIVE_INFINITY, end);
  }

  /// @param limit when what they are in goes
  private boolean grows(List<Timed> pieces, double limit, double end) {
    for (Timed piece : pieces) {
      double last = Math.min(limit, piece.end());
      boolean isText = piece.xml() instanceof Xml.Text && !piece.isBlank();
      if ((isText && last < end) || (piece.isWord() && piece.begin() < latest)) {
        return false;
      }
      latest = piece.isWord() ? piece.begin() : latest;
      if (!grows(piece.children(), last, end)) {
        return false;
      }
    }
    return true;
  }

  /// All of `pieces`, each with the moment at which it comes, which is not before what stands in
  /// front of it.
  ///
  /// @param since when what they are in comes, which their moments count from
  static List<Xml> stamped(List<Timed> pieces, double since) {
    return new GrowingText().stampedFrom(pieces, since);
  }

  private List<Xml> stampedFrom(List<Timed> pieces, double since) {
    List<Xml> stamped = new ArrayList<>();
    for (Timed piece : pieces) {
      boolean isShown = piece.isSpan() || (piece.xml() instanceof Xml.Text && !piece.isBlank());
      latest = isShown ? Math.max(latest, piece.begin()) : latest;
      Map<String, String> attributes = piece.untimed();
      double delay = latest - since;
      if (delay >= 1 && isShown) {
        attributes.put("begin", Timestamp.full(Math.round(delay)));
      }
      List<Xml> content =
          piece.isSpan() ? stampedFrom(piece.children(), latest) : List.of(piece.xml());
      Timed.add(stamped, attributes, content);
    }
    return stamped;
  }
}
