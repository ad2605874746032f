package dev.cuecard.format.ttml;

import dev.cuecard.format.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A `p` and when its parts are shown.
///
/// A span is shown from its `begin` to its `end` and not else, whatever it stands in, and counts
/// both from the begin of that (`par`) or from the end of the span before (`seq`; TTML2 12.2.4,
/// 12.2.5). So words that come one after the other and stay until the paragraph goes are one cue
/// and keep the moments at which they come ([GrowingText]): a song's line. Where a part goes before
/// the rest, each stretch of time in which the same is shown is a cue ([Stretches]): captions that
/// replace one another. Only lyrics that say so (`itunes:timing`) mean a line by spans that go.
final class Paragraph {
  /// More moments than this in one cue are no subtitles.
  static final int MOST_MOMENTS = 500;

  /// What is shown of it in a stretch of time, in milliseconds; `end` may be infinite.
  record Part(double begin, double end, List<Xml> content) {}

  private final Clock clock;
  private final boolean isAbsolute;
  private final Consumer<String> problems;

  /// @param isAbsolute whether times inside count from the beginning of the recording
  Paragraph(Clock clock, boolean isAbsolute, Consumer<String> problems) {
    this.clock = clock;
    this.isAbsolute = isAbsolute;
    this.problems = problems;
  }

  /// The parts of `p` in the order of time.
  ///
  /// @param end when it ends by what it says itself, NaN if it says nothing
  /// @param limit when it ends at the latest
  List<Part> parts(Xml.Element p, double begin, double end, double limit) {
    boolean isSequence = "seq".equals(p.attributes().get("timeContainer"));
    if (!isSequence && !hasTimes(p)) {
      double last = Double.isNaN(end) ? limit : end;
      return List.of(new Part(begin, Math.min(last, Math.max(begin, limit)), p.children()));
    }
    List<Timed> children = children(p.children(), begin, isSequence);
    double last = Double.isNaN(end) ? lastEnd(children, begin) : end;
    last = Math.max(begin, Math.min(last, limit));
    if (isAbsolute || GrowingText.isOf(children, last)) {
      return List.of(new Part(begin, last, GrowingText.stamped(children, begin)));
    }
    var stretches = new Stretches(children, begin, last);
    if (stretches.size() <= MOST_MOMENTS) {
      return stretches.parts();
    }
    problems.accept("more than " + MOST_MOMENTS + " moments in a cue, taken as shown all at once");
    return List.of(new Part(begin, last, GrowingText.stamped(children, begin)));
  }

  private static boolean hasTimes(Xml.Element element) {
    return element.children().stream()
        .anyMatch(child ->
            child instanceof Xml.Element inner
                && !Blanks.isHidden(inner)
                && (inner.attributes().keySet().stream().anyMatch(Timing.ATTRIBUTES::contains)
                    || hasTimes(inner)));
  }

  /// > implicit duration of an anonymous span: indefinite, in a sequence 0 (TTML2 12.2.4)
  private List<Timed> children(List<Xml> pieces, double begin, boolean isSequence) {
    List<Timed> children = new ArrayList<>();
    double base = isAbsolute ? 0 : begin;
    for (Xml piece : pieces) {
      if (piece instanceof Xml.Element element && Timed.isSpan(element)) {
        Timed child = child(element, base, begin);
        children.add(child);
        base = isSequence && !isAbsolute ? child.end() : base;
      } else if (piece instanceof Xml.Element element && element.name().equals("set")) {
        problems.accept("animation is left out: " + Xml.markup(List.of(piece)));
      } else {
        double wordsEnd = isSequence && !isAbsolute ? base : Double.POSITIVE_INFINITY;
        children.add(new Timed(piece, begin, wordsEnd, List.of()));
      }
    }
    return children;
  }

  private Timed child(Xml.Element span, double base, double outerBegin) {
    Timing timing = Timing.of(span.attributes(), clock, problems);
    double begin = isAbsolute && Double.isNaN(timing.begin()) ? outerBegin : timing.begin(base);
    List<Timed> children = children(span.children(), begin, timing.isSequence());
    double end = timing.end(base);
    return new Timed(span, begin, Double.isNaN(end) ? lastEnd(children, begin) : end, children);
  }

  /// An element without end ends with what is in it; words on their own never do.
  private static double lastEnd(List<Timed> children, double begin) {
    double last = begin;
    for (Timed child : children) {
      boolean isWord = child.xml() instanceof Xml.Text || !child.children().isEmpty();
      last = isWord && !child.isBlank() ? Math.max(last, child.end()) : last;
    }
    return last;
  }
}
