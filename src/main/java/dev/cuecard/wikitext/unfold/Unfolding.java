package dev.cuecard.wikitext.unfold;

import java.util.List;
import org.jsoup.parser.Parser;

/// The first of two passes over a page, which goes by what nests:
///
/// ```
/// page      = { template | parameter | link | comment | tag | entity | switch | text }
/// template  = "{{" name { "|" [ name "=" ] page } "}}"
/// parameter = "{{{" name [ "|" page ] "}}}"
/// link      = "[[" target { "|" page } "]]"
/// comment   = "<!--" … "-->"
/// switch    = "__" capitals "__"
/// ```
///
/// What is left is lines of lists, headings, tables and paragraphs, with [Marks] in them. Markup
/// that is never closed is text.
public final class Unfolding {
  private static final int MOST_BRACES = 5;
  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_SWITCH = 40;
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    "{}[]|=<&_".chars().forEach(c -> SPECIAL[c] = true);
  }

  private final String text;
  private final Reading page;
  private final Draft draft;
  private final Notes notes = new Notes();
  private final Tags tags;
  private final Surroundings surroundings;

  private Unfolding(String text, Surroundings surroundings) {
    this.text = text;
    this.page = new Reading(text);
    this.draft = new Draft(page);
    this.tags = new Tags(page, draft, notes);
    this.surroundings = surroundings;
  }

  public static String of(String text, Surroundings surroundings) {
    return new Unfolding(text, surroundings).page();
  }

  private String page() {
    words();
    while (!page.isAtEnd()) {
      special(page.next());
      words();
    }
    draft.add(notes.take());
    return draft.toString();
  }

  /// Text up to the next character that may be markup.
  private void words() {
    int end = page.at();
    while (end < text.length() && !isSpecial(text.charAt(end))) {
      end++;
    }
    draft.literally(end - page.at());
  }

  private static boolean isSpecial(char c) {
    return c < 128 ? SPECIAL[c] : Marks.isMark(c);
  }

  private void special(char c) {
    switch (c) {
      case '{' -> openBraces();
      case '}' -> closeBraces();
      case '[' -> openLink();
      case ']' -> closeLink();
      case '<' -> angle();
      case '&' -> entity();
      case '_' -> underscores();
      case '|' -> {
        draft.pipe();
        page.skip(1);
      }
      case '=' -> {
        draft.equalsSign();
        page.skip(1);
      }
      default -> {
        draft.add(Marks.guarded(c));
        page.skip(1);
      }
    }
  }

  private void openBraces() {
    int braces = page.run('{');
    draft.literally(braces);
    if (braces > 1 && !draft.isDeepest()) {
      draft.open(Frame.Kind.BRACES, Math.min(braces, MOST_BRACES));
    }
  }

  /// Three braces where both sides have as many, or else two; opening braces that are left over
  /// wait for more.
  private void closeBraces() {
    int braces = page.run('}');
    if (braces < 2 || !draft.isIn(Frame.Kind.BRACES)) {
      draft.literally(braces);
      return;
    }
    int opening = draft.current().marks();
    int count = Math.min(3, Math.min(braces, opening));
    List<Frame.Part> parts = draft.takeBack(count);
    if (opening - count >= 2) {
      draft.open(Frame.Kind.BRACES, opening - count);
    }
    draft.add(count == 3 ? Template.parameter(parts) : template(new Template(parts)));
    page.skip(count);
  }

  private String template(Template template) {
    return template.isReferences() ? notes.take() : template.shown(surroundings);
  }

  private void openLink() {
    int brackets = page.run('[');
    if (brackets == 2 && plainLink()) {
      return;
    }
    draft.literally(brackets);
    if (brackets > 1 && !draft.isDeepest()) {
      draft.open(Frame.Kind.LINK, 2);
    }
  }

  /// Most links hold no other markup and lead to no other namespace: they need no frame.
  private boolean plainLink() {
    int words = page.at() + 2;
    int end = endOfPlain(words);
    if (end > words && text.startsWith("|", end)) {
      words = end + 1;
      end = endOfPlain(words);
      if (end == words) {
        return false;
      }
    }
    if (!text.startsWith("]]", end)) {
      return false;
    }
    page.goTo(words);
    draft.literally(end - words);
    page.skip(2);
    return true;
  }

  private int endOfPlain(int start) {
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c != ':' && c != '\n' && c != '/' && !isSpecial(c);
  }

  private void closeLink() {
    if (!page.startsWith("]]") || !draft.isIn(Frame.Kind.LINK)) {
      draft.literally(1);
      return;
    }
    String shown = Link.shown(draft.takeBack(2), surroundings.namespaces());
    page.skip(2);
    draft.add(shown);
    if (shown.isEmpty()) {
      draft.leaveNoEmptyLine();
    }
  }

  private void angle() {
    if (page.startsWith("<!--")) {
      int end = text.indexOf("-->", page.at() + 4);
      page.goTo(end < 0 ? text.length() : end + 3);
      draft.leaveNoEmptyLine();
    } else {
      tags.read();
    }
  }

  /// `&amp;`, `&#8212;`
  private void entity() {
    int at = page.at();
    int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_ENTITY));
    String entity = text.substring(at, end < 0 ? at : end + 1);
    String meant = end < 0 ? entity : Parser.unescapeEntities(entity, false);
    if (meant.equals(entity)) {
      draft.literally(1);
    } else {
      draft.add(Marks.guarded(meant));
      page.goTo(end + 1);
    }
  }

  /// `__NOTOC__`
  private void underscores() {
    int start = page.at() + 2;
    int end = start;
    while (end < text.length()
        && end - page.at() < LONGEST_SWITCH
        && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    if (page.startsWith("__") && end > start && text.startsWith("__", end)) {
      page.goTo(end + 2);
      draft.leaveNoEmptyLine();
    } else {
      draft.literally(1);
    }
  }
}
