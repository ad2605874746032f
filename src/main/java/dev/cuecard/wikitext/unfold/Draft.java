package dev.cuecard.wikitext.unfold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// A page as far as it is unfolded. Markup that was opened stands in it as text, which it remains
/// if it is never closed, and is taken back when it is.
final class Draft {
  private static final int DEEPEST = 40;

  private final Reading page;
  private final StringBuilder text;
  private final Deque<Frame> open = new ArrayDeque<>();

  Draft(Reading page) {
    this.page = page;
    this.text = new StringBuilder(page.text().length());
    open(Frame.Kind.PAGE, 0);
  }

  void add(char c) {
    text.append(c);
  }

  void add(String words) {
    text.append(words);
  }

  /// Adds the next characters of the page as they stand there.
  void literally(int count) {
    text.append(page.text(), page.at(), page.at() + count);
    page.skip(count);
  }

  /// Markup of which nothing is shown, alone in its line, takes the line away.
  void leaveNoEmptyLine() {
    boolean beginsLine =
        text.length() == current().partStart() || text.charAt(text.length() - 1) == '\n';
    if (beginsLine) {
      page.skipBlankRest();
    }
  }

  /// A pipe, which divides templates and links, and is text elsewhere.
  void pipe() {
    Frame frame = current();
    if (frame.isDivided()) {
      frame.endPart(text);
    }
    text.append('|');
    if (frame.isDivided()) {
      frame.beginPart(text);
    }
  }

  void equalsSign() {
    current().equalsSign(text);
    text.append('=');
  }

  /// What was opened last.
  Frame current() {
    return open.getFirst();
  }

  boolean isIn(Frame.Kind kind) {
    return current().kind() == kind;
  }

  boolean isOpen(Frame.Kind kind) {
    for (Frame frame : open) {
      if (frame.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /// Whether no more may be opened: MediaWiki itself would not go much deeper.
  boolean isDeepest() {
    return open.size() > DEEPEST;
  }

  /// @param marks how many characters opened it, which are the last ones
  void open(Frame.Kind kind, int marks) {
    open.push(new Frame(kind, marks, text.length()));
  }

  /// What was opened last is never closed: it is text.
  void giveUp() {
    open.pop();
  }

  /// What was opened last is closed: takes its parts back, with so many of its marks.
  List<Frame.Part> takeBack(int marks) {
    Frame closed = open.pop();
    closed.endPart(text);
    text.setLength(closed.start() - marks);
    return closed.parts();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
