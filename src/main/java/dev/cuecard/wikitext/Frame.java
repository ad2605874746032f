package dev.cuecard.wikitext;

import java.util.ArrayList;
import java.util.List;

/// Markup that was opened and not yet closed, with what was read in it so far.
final class Frame {
  /// What was opened.
  enum Kind {
    /// `{{`, `{{{` or more braces
    BRACES("{"),
    /// `[[`
    LINK("["),
    /// `<ref>`
    REFERENCE(""),
    /// `<gallery>`
    GALLERY(""),
    /// Nothing: the page itself.
    PAGE("");

    private final String opening;

    Kind(String opening) {
      this.opening = opening;
    }
  }

  /// What stands between two pipes.
  ///
  /// @param equals where its first equals sign is, -1 without one
  record Part(String text, int equals) {
    String value() {
      return text.substring(equals + 1).strip();
    }

    String name() {
      return equals < 0 ? "" : text.substring(0, equals).strip();
    }
  }

  private final Kind kind;
  private final int marks;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text;
  private int equals = -1;

  /// @param marks how many characters opened it
  Frame(Kind kind, int marks) {
    this(kind, marks, new StringBuilder());
  }

  private Frame(Kind kind, int marks, StringBuilder text) {
    this.kind = kind;
    this.marks = marks;
    this.text = text;
  }

  /// The page itself, of so many characters.
  static Frame page(int length) {
    return new Frame(Kind.PAGE, 0, new StringBuilder(length));
  }

  Kind kind() {
    return kind;
  }

  int marks() {
    return marks;
  }

  StringBuilder text() {
    return text;
  }

  /// A pipe, which divides templates and links, and is text elsewhere.
  void pipe() {
    if (kind == Kind.BRACES || kind == Kind.LINK) {
      parts.add(part());
      text.setLength(0);
      equals = -1;
    } else {
      text.append('|');
    }
  }

  void equalsSign() {
    if (equals < 0) {
      equals = text.length();
    }
    text.append('=');
  }

  /// All parts, the first of which names the template or page.
  List<Part> parts() {
    List<Part> all = new ArrayList<>(parts);
    all.add(part());
    return all;
  }

  /// The text as it stood there, since it is never closed.
  String unclosed() {
    StringBuilder out = new StringBuilder(kind.opening.repeat(marks));
    parts.forEach(part -> out.append(part.text()).append('|'));
    return out.append(text).toString();
  }

  private Part part() {
    return new Part(text.toString(), equals);
  }
}
