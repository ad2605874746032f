package dev.cuecard.wikitext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
/// that is never closed is text. Nothing is opened deeper than MediaWiki itself would go, so that
/// no text is copied more than so many times.
final class Unfolding {
  private static final int DEEPEST = 40;
  private static final int MOST_BRACES = 5;
  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_SWITCH = 40;
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    "{}[]|=<&_".chars().forEach(c -> SPECIAL[c] = true);
  }

  private final String text;
  private final Surroundings surroundings;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Notes notes = new Notes();
  private final Map<String, Integer> closings = new HashMap<>();
  private char list = '*';
  private int at;

  private Unfolding(String text, Surroundings surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    open.push(Frame.page(text.length()));
  }

  static String of(String text, Surroundings surroundings) {
    return new Unfolding(text, surroundings).page();
  }

  private String page() {
    while (at < text.length()) {
      words();
      if (at < text.length()) {
        special(text.charAt(at));
      }
    }
    while (open.size() > 1) {
      giveUp();
    }
    return out().append(notes.take()).toString();
  }

  private StringBuilder out() {
    return open.getFirst().text();
  }

  private boolean isIn(Frame.Kind kind) {
    return open.getFirst().kind() == kind;
  }

  /// What was opened last is never closed: it is text.
  private void giveUp() {
    String unclosed = open.pop().unclosed();
    out().append(unclosed);
  }

  /// Text up to the next character that may be markup.
  private void words() {
    int start = at;
    while (at < text.length() && !isSpecial(text.charAt(at))) {
      at++;
    }
    out().append(text, start, at);
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
        open.getFirst().pipe();
        at++;
      }
      case '=' -> {
        open.getFirst().equalsSign();
        at++;
      }
      default -> {
        out().append(Marks.guarded(c));
        at++;
      }
    }
  }

  private int run(char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  private void literally(int count) {
    out().append(text, at, at + count);
    at += count;
  }

  private void openBraces() {
    int braces = run('{');
    int opening = Math.min(braces, MOST_BRACES);
    literally(braces - opening);
    if (opening < 2 || open.size() > DEEPEST) {
      literally(opening);
    } else {
      open.push(new Frame(Frame.Kind.BRACES, opening));
      at += opening;
    }
  }

  /// Three braces where both sides have as many, or else two; opening braces that are left over
  /// wait for more.
  private void closeBraces() {
    int braces = run('}');
    if (braces < 2 || !isIn(Frame.Kind.BRACES)) {
      literally(braces);
      return;
    }
    Frame closed = open.pop();
    int count = Math.min(3, Math.min(braces, closed.marks()));
    int left = closed.marks() - count;
    String kept =
        count == 3 ? Template.parameter(closed.parts()) : template(new Template(closed.parts()));
    if (left >= 2) {
      open.push(new Frame(Frame.Kind.BRACES, left));
    }
    out().append(left == 1 ? "{" : "").append(kept);
    at += count;
  }

  private String template(Template template) {
    return template.isReferences() ? notes.take() : template.shown(surroundings);
  }

  private void openLink() {
    int brackets = run('[');
    if (brackets == 2 && plainLink()) {
      return;
    }
    if (brackets < 2 || open.size() > DEEPEST) {
      literally(brackets);
    } else {
      literally(brackets - 2);
      open.push(new Frame(Frame.Kind.LINK, 2));
      at += 2;
    }
  }

  /// Most links hold no other markup and lead to no other namespace: they need no frame.
  private boolean plainLink() {
    int start = at + 2;
    int pipe = -1;
    int end = start;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
      if (pipe < 0 && text.startsWith("|", end)) {
        pipe = end;
        end++;
      }
    }
    if (!text.startsWith("]]", end) || end == pipe + 1) {
      return false;
    }
    out().append(text, pipe < 0 ? start : pipe + 1, end);
    at = end + 2;
    return true;
  }

  private static boolean isPlain(char c) {
    return c != ':' && c != '\n' && c != '/' && !isSpecial(c);
  }

  private void closeLink() {
    if (run(']') < 2 || !isIn(Frame.Kind.LINK)) {
      literally(1);
      return;
    }
    String shown = Link.shown(open.pop().parts(), surroundings.namespaces());
    at += 2;
    out().append(shown);
    if (shown.isEmpty()) {
      leaveNoEmptyLine();
    }
  }

  /// Markup of which nothing is shown, alone in its line, takes the line away.
  private void leaveNoEmptyLine() {
    StringBuilder out = out();
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    boolean beginsLine = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    if (beginsLine && end < text.length() && text.charAt(end) == '\n') {
      at = end + 1;
    }
  }

  private void angle() {
    if (text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at + 4);
      at = end < 0 ? text.length() : end + 3;
      leaveNoEmptyLine();
      return;
    }
    Optional<Tag> tag = Tag.at(text, at);
    if (tag.isPresent()) {
      tag(tag.get(), TagKind.of(tag.get()));
    } else if (text.startsWith("</>", at)) {
      at += 3;
    } else {
      literally(1);
    }
  }

  private void tag(Tag tag, TagKind kind) {
    int start = at;
    at = tag.end();
    switch (kind) {
      case INLINE -> leaveNoEmptyLine();
      case BREAK -> out().append(Marks.BREAK);
      case CELL -> out().append(tag.isClosing() ? "" : Marks.CELL);
      case ITEM -> out().append(tag.isClosing() ? String.valueOf(Marks.BREAK) : "\n" + list + " ");
      case LIST -> {
        list = tag.name().equals("ol") ? '#' : '*';
        out().append(Marks.BREAK);
      }
      case HEADING -> {
        String marks = "=".repeat(tag.name().charAt(1) - '0');
        out().append(tag.isClosing() ? marks + "\n" : "\n" + marks);
      }
      case LITERAL -> literal(tag, start);
      case DROPPED -> {
        at = tag.isClosing() || tag.isEmpty() ? at : Math.max(at, behindClosing(tag));
        leaveNoEmptyLine();
      }
      case REFERENCE -> enclosing(tag, Frame.Kind.REFERENCE);
      case GALLERY -> enclosing(tag, Frame.Kind.GALLERY);
      case REFERENCES -> out().append(tag.isClosing() || tag.isEmpty() ? notes.take() : "");
      case UNKNOWN -> {
        at = start;
        literally(1);
      }
    }
  }

  /// What is between the tags is shown as it stands: in its line, or if it has several, apart.
  private void literal(Tag tag, int start) {
    int closing = tag.isClosing() || tag.isEmpty() ? -1 : closing(tag);
    if (closing < 0) {
      out()
          .append(tag.isClosing() || tag.isEmpty() ? "" : Marks.guarded(text.substring(start, at)));
      return;
    }
    String content = Marks.guarded(text.substring(at, closing));
    boolean apart = !tag.name().equals("nowiki") && text.substring(at, closing).indexOf('\n') >= 0;
    out().append(apart ? Marks.BREAK + content + Marks.BREAK : content);
    at = behindClosing(tag);
  }

  /// A tag around text that goes elsewhere, if it is closed at all.
  private void enclosing(Tag tag, Frame.Kind kind) {
    if (!tag.isClosing()) {
      if (!tag.isEmpty() && closing(tag) >= 0) {
        open.push(new Frame(kind, 0));
      }
      return;
    }
    if (open.stream().noneMatch(frame -> frame.kind() == kind)) {
      return;
    }
    while (!isIn(kind)) {
      giveUp();
    }
    String content = open.pop().text().toString();
    if (kind == Frame.Kind.REFERENCE) {
      notes.add(content);
    } else {
      out().append(Gallery.captions(content));
    }
  }

  /// Where the next tag that closes `tag` begins; -1 if none does. Each name is searched for from
  /// where it was last found, so that all searches are one pass over the page.
  private int closing(Tag tag) {
    int known = closings.getOrDefault(tag.name(), 0);
    if (known >= 0 && known < at) {
      known = indexOfClosing(tag.name(), at);
      closings.put(tag.name(), known);
    }
    return known;
  }

  private int indexOfClosing(String name, int from) {
    int start = text.indexOf("</", from);
    while (start >= 0 && !isClosing(name, start)) {
      start = text.indexOf("</", start + 2);
    }
    return start;
  }

  private boolean isClosing(String name, int start) {
    int end = start + 2 + name.length();
    return text.regionMatches(true, start + 2, name, 0, name.length())
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /// Behind the tag that closes `tag`; the end of the page if none does.
  private int behindClosing(Tag tag) {
    int closing = closing(tag);
    int end = closing < 0 ? -1 : text.indexOf('>', closing);
    return end < 0 ? text.length() : end + 1;
  }

  /// `&amp;`, `&#8212;`
  private void entity() {
    int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_ENTITY));
    if (end < 0) {
      literally(1);
      return;
    }
    String entity = text.substring(at, end + 1);
    String meant = Parser.unescapeEntities(entity, false);
    if (meant.equals(entity)) {
      literally(1);
    } else {
      out().append(Marks.guarded(meant));
      at = end + 1;
    }
  }

  /// `__NOTOC__`
  private void underscores() {
    int end = at + 2;
    while (end < text.length() && end - at < LONGEST_SWITCH && isCapital(text.charAt(end))) {
      end++;
    }
    if (text.startsWith("__", at) && end > at + 2 && text.startsWith("__", end)) {
      at = end + 2;
      leaveNoEmptyLine();
    } else {
      literally(1);
    }
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }
}
