package dev.cuecard.wikitext.unfold;

import java.util.ArrayList;
import java.util.List;

/// Markup that was opened and not yet closed, and where its parts stand in the [Draft].
final class Frame {
  /// What was opened.
  enum Kind {
    /// `{{`, `{{{` or more braces
    BRACES,
    /// `[[`
    LINK,
    /// `<ref>`
    REFERENCE,
    /// `<gallery>`
    GALLERY,
    /// Nothing: the page itself.
    PAGE
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
  private final int start;
  private final List<Part> parts = new ArrayList<>(4);
  private int partStart;
  private int equals = -1;

  /// @param marks how many characters opened it
  /// @param start where it begins, behind these
  Frame(Kind kind, int marks, int start) {
    this.kind = kind;
    this.marks = marks;
    this.start = start;
    this.partStart = start;
  }

  Kind kind() {
    return kind;
  }

  int marks() {
    return marks;
  }

  int start() {
    return start;
  }

  /// Where the part that is read now begins.
  int partStart() {
    return partStart;
  }

  /// Whether pipes divide it.
  boolean isDivided() {
    return kind == Kind.BRACES || kind == Kind.LINK;
  }

  /// All parts that ended, the first of which names the template or page.
  List<Part> parts() {
    return parts;
  }

  void endPart(StringBuilder draft) {
    parts.add(new Part(draft.substring(partStart), equals));
  }

  void beginPart(StringBuilder draft) {
    partStart = draft.length();
    equals = -1;
  }

  void equalsSign(StringBuilder draft) {
    if (equals < 0) {
      equals = draft.length() - partStart;
    }
  }
}
