package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Text whose parts go at times of their own, cut into the stretches of time in which the same
/// parts are shown, as IMSC's intermediate synchronic documents have it.
final class Stretches {
  private final List<Timed> pieces;
  private final double begin;
  private final double end;
  private final NavigableSet<Double> moments = new TreeSet<>();

  /// @param begin of the first stretch
  /// @param end of the last
  Stretches(List<Timed> pieces, double begin, double end) {
    this.pieces = pieces;
    this.begin = begin;
    this.end = end;
    moments.add(begin);
    moments(pieces);
  }

  private void moments(List<Timed> among) {
    for (Timed piece : among) {
      for (double moment : new double[] {piece.begin(), piece.end()}) {
        if (moment > begin && moment < end && moments.size() <= Paragraph.MOST_MOMENTS) {
          moments.add(moment);
        }
      }
      moments(piece.children());
    }
  }

  /// How many stretches there are at most; no more than one beyond [Paragraph#MOST_MOMENTS].
  int size() {
    return moments.size();
  }

  /// A part for each stretch in which there are words.
  List<Paragraph.Part> parts() {
    List<Paragraph.Part> parts = new ArrayList<>();
    for (double moment : moments) {
      Double next = moments.higher(moment);
      List<Xml> content = shown(pieces, moment);
      boolean isSame = !parts.isEmpty() && parts.getLast().content().equals(content);
      double first = isSame ? parts.removeLast().begin() : moment;
      parts.add(new Paragraph.Part(first, next == null ? end : next, content));
    }
    parts.removeIf(part -> new Xml.Element("p", Map.of(), part.content()).words().isBlank());
    return parts;
  }

  private static List<Xml> shown(List<Timed> among, double at) {
    List<Xml> shown = new ArrayList<>();
    for (Timed piece : among) {
      if (piece.isShown(at)) {
        Timed.add(
            shown,
            piece.untimed(),
            piece.isSpan() ? shown(piece.children(), at) : List.of(piece.xml()));
      }
    }
    return shown;
  }
}
