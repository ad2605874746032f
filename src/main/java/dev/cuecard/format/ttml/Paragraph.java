package dev.cuecard.format.ttml;

import dev.cuecard.cue.Timestamp;
import dev.cuecard.format.xml.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A `p` and when its parts are shown.
///
/// Where all that appears in it stays until it ends, it is one cue and the parts keep the moment at
/// which they appear. Else it is a cue for each stretch of time in which the same parts are shown,
/// as IMSC's intermediate synchronic documents have it.
final class Paragraph {
  /// More moments than this in one cue are no subtitles.
  private static final int MOST_MOMENTS = 500;

  private static final String SPAN = "span";

  /// What is shown of it in a stretch of time, in milliseconds; `end` may be infinite.
  record Part(double begin, double end, List<Xml> content) {}

  /// A piece and when it is shown.
  private record Timed(Xml xml, boolean isTimed, double begin, double end, List<Timed> children) {
    boolean isShown(double at) {
      return begin <= at && at < end;
    }
  }

  private final Clock clock;
  private final boolean isAbsolute;
  private final Consumer<String> problems;

  /// When what was written last appears.
  private double latest = Double.NEGATIVE_INFINITY;

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
    if (isAbsolute || isBuiltUp(children, last)) {
      return List.of(new Part(begin, last, stamped(children, begin)));
    }
    return stretches(children, begin, last);
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
      if (piece instanceof Xml.Element element && element.name().equals(SPAN)) {
        Timed child = child(element, base, begin);
        children.add(child);
        base = isSequence && !isAbsolute ? child.end() : base;
      } else if (piece instanceof Xml.Element element && element.name().equals("set")) {
        problems.accept("animation is left out: " + Xml.markup(List.of(piece)));
      } else {
        double wordsEnd = isSequence && !isAbsolute ? base : Double.POSITIVE_INFINITY;
        children.add(new Timed(piece, false, begin, wordsEnd, List.of()));
      }
    }
    return children;
  }

  private Timed child(Xml.Element span, double base, double outerBegin) {
    Timing timing = Timing.of(span.attributes(), clock, problems);
    double begin = isAbsolute && Double.isNaN(timing.begin()) ? outerBegin : timing.begin(base);
    List<Timed> children = children(span.children(), begin, timing.isSequence());
    double end = timing.end(base);
    return new Timed(
        span,
        timing.isPresent(),
        begin,
        Double.isNaN(end) ? lastEnd(children, begin) : end,
        children);
  }

  /// An element without end ends with what is in it; words on their own never do.
  private static double lastEnd(List<Timed> children, double begin) {
    double last = begin;
    for (Timed child : children) {
      boolean isWord = child.xml() instanceof Xml.Text || !child.children().isEmpty();
      last = isWord && !isBlank(child.xml()) ? Math.max(last, child.end()) : last;
    }
    return last;
  }

  private static boolean isBlank(Xml piece) {
    return piece instanceof Xml.Text(String text) && text.isBlank();
  }

  /// Whether nothing goes before the end, and what is later in the text does not come earlier.
  private static boolean isBuiltUp(List<Timed> children, double end) {
    double previous = Double.NEGATIVE_INFINITY;
    for (Timed child : children) {
      if (isBlank(child.xml())) {
        continue;
      }
      if (child.end() < end || child.begin() < previous || !isBuiltUp(child.children(), end)) {
        return false;
      }
      previous = child.isTimed() ? child.begin() : previous;
    }
    return true;
  }

  /// All of `children`, each with the moment at which it appears, which is not before what stands
  /// before it.
  ///
  /// @param since when what they are in appears, which their moments count from
  private List<Xml> stamped(List<Timed> children, double since) {
    List<Xml> pieces = new ArrayList<>();
    for (Timed child : children) {
      latest = isBlank(child.xml()) ? latest : Math.max(latest, child.begin());
      Map<String, String> attributes = untimed(child.xml());
      double delay = latest - since;
      if (delay >= 1 && !isBlank(child.xml())) {
        attributes.put("begin", Timestamp.full(Math.round(delay)));
      }
      List<Xml> content =
          isSpan(child.xml()) ? stamped(child.children(), latest) : List.of(child.xml());
      add(pieces, attributes, content);
    }
    return pieces;
  }

  private List<Part> stretches(List<Timed> children, double begin, double end) {
    NavigableSet<Double> moments = new TreeSet<>();
    moments(children, begin, end, moments);
    moments.add(begin);
    if (moments.size() > MOST_MOMENTS) {
      problems.accept(
          "more than " + MOST_MOMENTS + " moments in a cue, taken as shown all at once");
      return List.of(new Part(begin, end, stamped(children, begin)));
    }
    List<Part> parts = new ArrayList<>();
    for (double moment : moments) {
      Double next = moments.higher(moment);
      List<Xml> content = shown(children, moment);
      boolean isSame = !parts.isEmpty() && parts.getLast().content().equals(content);
      double first = isSame ? parts.removeLast().begin() : moment;
      parts.add(new Part(first, next == null ? end : next, content));
    }
    parts.removeIf(part -> new Xml.Element("p", Map.of(), part.content()).words().isBlank());
    return parts;
  }

  private static void moments(
      List<Timed> children, double begin, double end, NavigableSet<Double> moments) {
    for (Timed child : children) {
      for (double moment : new double[] {child.begin(), child.end()}) {
        if (moment > begin && moment < end && moments.size() <= MOST_MOMENTS) {
          moments.add(moment);
        }
      }
      moments(child.children(), begin, end, moments);
    }
  }

  private static List<Xml> shown(List<Timed> children, double at) {
    List<Xml> pieces = new ArrayList<>();
    for (Timed child : children) {
      if (!child.isShown(at)) {
        continue;
      }
      add(
          pieces,
          untimed(child.xml()),
          isSpan(child.xml()) ? shown(child.children(), at) : List.of(child.xml()));
    }
    return pieces;
  }

  /// A span that says nothing any more is its content.
  private static void add(List<Xml> pieces, Map<String, String> attributes, List<Xml> content) {
    if (attributes.isEmpty()) {
      pieces.addAll(content);
    } else {
      pieces.add(new Xml.Element(SPAN, attributes, content));
    }
  }

  private static boolean isSpan(Xml piece) {
    return piece instanceof Xml.Element element && element.name().equals(SPAN);
  }

  /// What a span says beside when it is shown.
  private static Map<String, String> untimed(Xml piece) {
    Map<String, String> attributes =
        piece instanceof Xml.Element span && isSpan(span)
            ? new LinkedHashMap<>(span.attributes())
            : new LinkedHashMap<>();
    attributes.keySet().removeAll(Timing.ATTRIBUTES);
    return attributes;
  }
}
