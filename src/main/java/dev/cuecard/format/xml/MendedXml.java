package dev.cuecard.format.xml;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/// Makes of XML as tools and hands get it wrong XML that can be parsed, a character at a time: an
/// `&` that begins no reference and a `<` that begins no tag stand for themselves, references of
/// HTML (`&nbsp;`) for their characters, and what XML forbids for U+FFFD. XML declarations are left
/// out wherever they stand (bytes have become text, what they say is over), and so are document
/// types: nothing is fetched, nothing expanded.
final class MendedXml extends Reader {
  /// The longest name of a character in HTML has 31 letters.
  private static final int LONGEST_REFERENCE = 33;

  /// Stands behind all, where it is harmless: the parser gives out a text only when it has seen
  /// what comes behind.
  private static final String BEHIND_ALL = "<?end?>";

  private static final String REPLACEMENT = "\uFFFD";

  private final Window window;
  private final Consumer<Problem> problems;
  private final StringBuilder ready = new StringBuilder();
  private final Mends mends = new Mends();
  private boolean isBegun;
  private boolean isEnded;

  /// Where the comment, the CDATA section or the instruction at hand ends; nothing outside of them.
  private String border = "";

  MendedXml(Reader in, Consumer<Problem> problems) {
    this.window = new Window(in);
    this.problems = problems;
  }

  /// The place in the original of a place in what was read from here. Must be asked for in
  /// ascending order.
  Place original(int line, int column) {
    return mends.original(line, column);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (ready.length() < length && window.has(1)) {
      step();
    }
    if (ready.length() < length && !isEnded) {
      isEnded = true;
      ready.append(border.isEmpty() ? BEHIND_ALL : "");
    }
    int count = Math.min(length, ready.length());
    ready.getChars(0, count, target, from);
    ready.delete(0, count);
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }

  private void step() throws IOException {
    char c = window.get(0);
    if (!border.isEmpty()) {
      inside();
    } else if (c == '&') {
      reference();
    } else if (c == '<') {
      tag();
    } else if (!isBegun && (Character.isWhitespace(c) || c == '\uFEFF')) {
      put(c == '\n' ? "\n" : "", 1);
    } else {
      character();
    }
  }

  /// > Char = #x9 / #xA / #xD / [#x20-#xD7FF] / [#xE000-#xFFFD] / [#x10000-#x10FFFF]
  private void character() throws IOException {
    char c = window.get(0);
    isBegun = true;
    if (Character.isHighSurrogate(c) && window.has(2) && Character.isLowSurrogate(window.get(1))) {
      put(window.text(2), 2);
    } else if (isAllowed(c)) {
      put(Character.toString(c), 1);
    } else {
      report(Severity.WARNING, "U+%04X is no character of XML, taken as U+FFFD".formatted((int) c));
      put(REPLACEMENT, 1);
    }
  }

  private static boolean isAllowed(int c) {
    return c >= ' '
        ? !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c < 0xFFFE
        : c == '\t' || c == '\n' || c == '\r';
  }

  /// Comments, CDATA sections and instructions are left as they are.
  private void inside() throws IOException {
    if (window.startsWith(border)) {
      put(border, border.length());
      border = "";
    } else {
      character();
    }
  }

  private void tag() throws IOException {
    char next = window.has(2) ? window.get(1) : ' ';
    if (window.startsWith("<!--")) {
      enter("<!--", "-->");
    } else if (window.startsWith("<![CDATA[")) {
      enter("<![CDATA[", "]]>");
    } else if (window.startsWith("<!DOCTYPE")) {
      report(Severity.NOTE, "the document type is not read");
      skipDocumentType();
    } else if (window.startsWith("<?xml")
        && window.has(6)
        && Character.isWhitespace(window.get(5))) {
      skipDeclaration();
    } else if (next == '?' && window.has(3) && isNameStart(window.get(2))) {
      enter("<?", "?>");
    } else if (isNameStart(next) || (next == '/' && window.has(3) && isNameStart(window.get(2)))) {
      isBegun = true;
      put("<", 1);
    } else {
      report(Severity.WARNING, "\"<\" begins no tag, taken as text");
      isBegun = true;
      put("&lt;", 1);
    }
  }

  private void enter(String start, String until) throws IOException {
    isBegun = true;
    put(start, start.length());
    border = until;
  }

  private void skipDeclaration() throws IOException {
    while (window.has(1) && !window.startsWith("?>") && !window.startsWith(">")) {
      put(window.get(0) == '\n' ? "\n" : "", 1);
    }
    put("", window.startsWith("?>") ? 2 : window.has(1) ? 1 : 0);
  }

  /// > doctypedecl = "<!DOCTYPE" ... 0*1("[" intSubset "]") ">"
  private void skipDocumentType() throws IOException {
    char quote = 0;
    int depth = 0;
    while (window.has(1)) {
      char c = window.get(0);
      put(c == '\n' ? "\n" : "", 1);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '<') {
        depth++;
      } else if (c == ']' || c == '>') {
        depth--;
        if (depth <= 0 && c == '>') {
          return;
        }
      }
    }
  }

  /// > Reference = "&" Name ";" / "&#" [0-9]+ ";" / "&#x" [0-9a-fA-F]+ ";"
  private void reference() throws IOException {
    isBegun = true;
    String written = written();
    String meant = written.isEmpty() ? "" : Parser.unescapeEntities(written, true);
    if (!written.isEmpty() && meant.equals(written)) {
      report(Severity.WARNING, written + " is not resolved: entities are not read, taken as text");
      put("&amp;", 1);
    } else if (meant.isEmpty()) {
      report(Severity.WARNING, "\"&\" begins no reference, taken as text");
      put("&amp;", 1);
    } else if (!meant.codePoints().allMatch(c -> c > 0xFFFF || isAllowed(c))) {
      report(Severity.WARNING, written + " is no character of XML, taken as U+FFFD");
      put(REPLACEMENT, written.length());
    } else if (isOfXml(written)) {
      put(written, written.length());
    } else {
      report(Severity.NOTE, written + " is no reference of XML, taken as HTML's");
      put(meant, written.length());
    }
  }

  /// The reference that begins here; nothing if none does.
  private String written() throws IOException {
    for (int length = 2; length <= LONGEST_REFERENCE && window.has(length); length++) {
      char c = window.get(length - 1);
      if (c == ';') {
        return length > 2 ? window.text(length) : "";
      }
      if (c > 'z' || !(Character.isLetterOrDigit(c) || "#-._".indexOf(c) >= 0)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isOfXml(String reference) {
    return switch (reference) {
      case "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" -> true;
      default -> reference.startsWith("&#") && !reference.startsWith("&#X");
    };
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private void report(Severity severity, String message) {
    problems.accept(new Problem(mends.here(), severity, message));
  }

  /// Puts `out` in the place of the next `count` characters.
  private void put(String out, int count) {
    ready.append(out);
    mends.put(out.length());
    for (int i = 0; i < count; i++) {
      mends.pass(window.take());
    }
    if (out.length() != count) {
      mends.mended();
    }
  }
}
