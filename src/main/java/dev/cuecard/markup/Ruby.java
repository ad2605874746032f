package dev.cuecard.markup;

import dev.cuecard.markup.Style.Face;
import java.util.ArrayList;
import java.util.List;

/// Ruby as it is said where there is no ruby: what is read first, whole, then its readings in
/// brackets, so that no reading parts a word: 漢字(かんじ).
///
/// Ruby that follows ruby goes on with it; only a time may stand between.
final class Ruby {
  private final List<Node> said = new ArrayList<>();
  private final List<Node> times = new ArrayList<>();
  private final StringBuilder readings = new StringBuilder();

  private Ruby() {}

  /// `nodes` without ruby.
  static List<Node> inBrackets(List<Node> nodes) {
    var ruby = new Ruby();
    nodes.forEach(ruby::add);
    ruby.close();
    return ruby.said;
  }

  private void add(Node node) {
    switch (node) {
      case Node.Span(Style style, var _, var children) when style == Face.RUBY -> {
        said.addAll(times);
        times.clear();
        said.addAll(read(children));
      }
      case Node.Span(Style style, var _, var children) when style == Face.RUBY_TEXT -> {
        readings.append(CueText.words(children));
        close();
      }
      case Node.Stamp stamp -> times.add(stamp);
      case Node.Span(Style style, var classes, var children) -> {
        close();
        said.add(new Node.Span(style, classes, inBrackets(children)));
      }
      case Node.Text text -> {
        close();
        said.add(text);
      }
    }
  }

  /// What of `nodes` is read; the readings in it are put aside.
  private List<Node> read(List<Node> nodes) {
    List<Node> read = new ArrayList<>();
    for (Node node : nodes) {
      switch (node) {
        case Node.Span(Style style, var _, var children) when style == Face.RUBY_TEXT ->
            readings.append(CueText.words(children));
        case Node.Span(Style style, var classes, var children) ->
            read.add(new Node.Span(style, classes, read(children)));
        case Node.Text _, Node.Stamp _ -> read.add(node);
      }
    }
    return read;
  }

  /// The run of ruby is over.
  private void close() {
    if (!readings.isEmpty()) {
      said.add(new Node.Text("(" + readings + ")"));
      readings.setLength(0);
    }
    said.addAll(times);
    times.clear();
  }
}
