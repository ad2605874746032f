package dev.cuecard.wikitext.unfold;

import java.util.Optional;

/// Reads tags and, where it is not text in wikitext, what they hold:
///
/// ```
/// tagged = "<" name ">" … "</" name ">"
/// ```
final class Tags {
  private final Reading page;
  private final Draft draft;
  private final Notes notes;
  private final ClosingTags closings;
  private char list = '*';

  Tags(Reading page, Draft draft, Notes notes) {
    this.page = page;
    this.draft = draft;
    this.notes = notes;
    this.closings = new ClosingTags(page.text());
  }

  /// Reads on behind the `<` that stands here.
  void read() {
    Optional<Tag> tag = Tag.at(page.text(), page.at());
    if (tag.isPresent()) {
      read(tag.get());
    } else if (page.startsWith("</>")) {
      page.skip(3);
    } else {
      draft.literally(1);
    }
  }

  private void read(Tag tag) {
    int start = page.at();
    page.goTo(tag.end());
    switch (TagKind.of(tag)) {
      case INLINE -> draft.leaveNoEmptyLine();
      case BREAK -> draft.add(Marks.BREAK);
      case CELL -> cell(tag);
      case ITEM -> item(tag);
      case LIST -> list(tag);
      case HEADING -> heading(tag);
      case LITERAL -> literal(tag, start);
      case DROPPED -> dropped(tag);
      case REFERENCE -> enclosing(tag, Frame.Kind.REFERENCE);
      case GALLERY -> enclosing(tag, Frame.Kind.GALLERY);
      case REFERENCES -> references(tag);
      case UNKNOWN -> {
        page.goTo(start);
        draft.literally(1);
      }
    }
  }

  private void cell(Tag tag) {
    if (!tag.isClosing()) {
      draft.add(Marks.CELL);
    }
  }

  private void list(Tag tag) {
    list = tag.name().equals("ol") ? '#' : '*';
    draft.add(Marks.BREAK);
  }

  private void item(Tag tag) {
    if (tag.isClosing()) {
      draft.add(Marks.BREAK);
    } else {
      draft.add("\n" + list + " ");
    }
  }

  private void heading(Tag tag) {
    String marks = "=".repeat(tag.name().charAt(1) - '0');
    draft.add(tag.isClosing() ? marks + "\n" : "\n" + marks);
  }

  private void dropped(Tag tag) {
    if (tag.isOpening()) {
      page.goTo(closings.behind(tag));
    }
    draft.leaveNoEmptyLine();
  }

  private void references(Tag tag) {
    if (!tag.isOpening()) {
      draft.add(notes.take());
    }
  }

  /// What is between the tags is shown as it stands: in its line, or if it has several, apart. An
  /// opening tag that is never closed is shown itself.
  private void literal(Tag tag, int start) {
    if (!tag.isOpening()) {
      return;
    }
    int closing = closings.of(tag);
    if (closing < 0) {
      draft.add(Marks.guarded(page.text().substring(start, tag.end())));
      return;
    }
    String content = page.text().substring(tag.end(), closing);
    boolean apart = !tag.name().equals("nowiki") && content.indexOf('\n') >= 0;
    String shown = Marks.guarded(content);
    draft.add(apart ? Marks.BREAK + shown + Marks.BREAK : shown);
    page.goTo(closings.behind(tag));
  }

  /// A tag around text that goes elsewhere, if it is closed at all.
  private void enclosing(Tag tag, Frame.Kind kind) {
    if (tag.isOpening() && closings.of(tag) >= 0) {
      draft.open(kind, 0);
    } else if (tag.isClosing() && draft.isOpen(kind)) {
      while (!draft.isIn(kind)) {
        draft.giveUp();
      }
      enclosed(kind, draft.takeBack(0).getFirst().text());
    }
  }

  private void enclosed(Frame.Kind kind, String content) {
    if (kind == Frame.Kind.REFERENCE) {
      notes.add(content);
    } else {
      draft.add(Gallery.captions(content));
    }
  }
}
