package dev.cuecard.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/// Builds the text of a cue from tags as they come. Spans deeper than any writer makes them are
/// opened in name only, so that hostile nesting costs nothing.
public final class CueTextBuilder {
  private static final int DEEPEST = 60;

  private record Open(Style style, List<String> classes, List<Node> children) {
    Node.Span closed() {
      return new Node.Span(style, classes, children);
    }
  }

  private final List<Node> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /// Adds words to the innermost span.
  public CueTextBuilder text(String words) {
    if (!words.isEmpty()) {
      children().add(new Node.Text(words));
    }
    return this;
  }

  /// Adds a moment; what follows is said from then on.
  public CueTextBuilder stamp(long time) {
    children().add(new Node.Stamp(time));
    return this;
  }

  /// Opens a span inside the innermost one.
  public CueTextBuilder open(Style style, List<String> classes) {
    if (open.size() < DEEPEST) {
      open.push(new Open(style, List.copyOf(classes), new ArrayList<>()));
    }
    return this;
  }

  public CueTextBuilder open(Style style) {
    return open(style, List.of());
  }

  /// The style of the innermost span; [Style.Face#PLAIN] outside all.
  public Style innermost() {
    return open.isEmpty() ? Style.Face.PLAIN : open.peek().style();
  }

  /// How many spans are open.
  public int depth() {
    return open.size();
  }

  /// Closes the innermost span.
  public CueTextBuilder close() {
    if (!open.isEmpty()) {
      Open closed = open.pop();
      children().add(closed.closed());
    }
    return this;
  }

  /// Closes the innermost span whose style is `which`, and opens again those that were opened
  /// inside of it, so that crossed tags mean what their writer meant; nothing if there is none.
  public CueTextBuilder close(Predicate<Style> which) {
    if (open.stream().noneMatch(each -> which.test(each.style()))) {
      return this;
    }
    Deque<Open> again = new ArrayDeque<>();
    for (Open inner = open.element(); !which.test(inner.style()); inner = open.element()) {
      close();
      again.push(inner);
    }
    close();
    again.forEach(each -> open(each.style(), each.classes()));
    return this;
  }

  /// Opens a span of `face`, or closes the innermost one.
  public CueTextBuilder face(Style.Face face, boolean isEnd) {
    return isEnd ? close(style -> style == face) : open(face);
  }

  /// The text, all spans closed.
  public CueText build() {
    while (!open.isEmpty()) {
      close();
    }
    return new CueText(top);
  }

  private List<Node> children() {
    return open.isEmpty() ? top : open.peek().children();
  }
}
