package dev.cuecard.timedtext;

import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
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

  private static final int WINDOW = 1 << 13;
  private static final String REPLACEMENT = "\uFFFD";

  /// From here on, columns of the line are `grown` more than in the original.
  private record Mend(int line, int column, int grown) {}

  private final Reader in;
  private final Consumer<Problem> problems;
  private final char[] window = new char[WINDOW];
  private int at;
  private int end;
  private final StringBuilder ready = new StringBuilder();
  private final Deque<Mend> mends = new ArrayDeque<>();
  private Mend passed = new Mend(0, 0, 0);
  private int line = 1;
  private int column = 1;
  private int outColumn = 1;
  private boolean isBegun;
  private boolean isEnded;

  /// Where the comment, the CDATA section or the instruction at hand ends; nothing outside of them.
  private String border = "";

  MendedXml(Reader in, Consumer<Problem> problems) {
    this.in = in;
    this.problems = problems;
  }

  /// The place in the original of a place in what was read from here. Must be asked for in
  /// ascending order.
  Place original(int outLine, int outColumnThere) {
    for (Mend next = mends.peek(); next != null && isBefore(next, outLine, outColumnThere); ) {
      passed = mends.remove();
      next = mends.peek();
    }
    int grown = passed.line() == outLine ? passed.grown() : 0;
    return new Place(Math.max(1, outLine), Math.max(1, outColumnThere - grown));
  }

  private static boolean isBefore(Mend mend, int line, int column) {
    return mend.line() < line || (mend.line() == line && mend.column() <= column);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (ready.length() < length && fill(1)) {
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
    in.close();
  }

  private void step() throws IOException {
    char c = window[at];
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
    char c = window[at];
    isBegun = true;
    if (Character.isHighSurrogate(c) && fill(2) && Character.isLowSurrogate(window[at + 1])) {
      put(new String(window, at, 2), 2);
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
    if (startsWith(border)) {
      put(border, border.length());
      border = "";
    } else {
      character();
    }
  }

  private void tag() throws IOException {
    char next = fill(2) ? window[at + 1] : ' ';
    if (startsWith("<!--")) {
      enter("<!--", "-->");
    } else if (startsWith("<![CDATA[")) {
      enter("<![CDATA[", "]]>");
    } else if (startsWith("<!DOCTYPE")) {
      report(Severity.NOTE, "the document type is not read");
      skipDocumentType();
    } else if (startsWith("<?xml") && fill(6) && Character.isWhitespace(window[at + 5])) {
      skipDeclaration();
    } else if (next == '?' && fill(3) && isNameStart(window[at + 2])) {
      enter("<?", "?>");
    } else if (isNameStart(next) || (next == '/' && fill(3) && isNameStart(window[at + 2]))) {
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
    while (fill(1) && !startsWith("?>") && !startsWith(">")) {
      put(window[at] == '\n' ? "\n" : "", 1);
    }
    put("", startsWith("?>") ? 2 : fill(1) ? 1 : 0);
  }

  /// > doctypedecl = "<!DOCTYPE" ... 0*1("[" intSubset "]") ">"
  private void skipDocumentType() throws IOException {
    char quote = 0;
    int depth = 0;
    while (fill(1)) {
      char c = window[at];
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
    if (meant.isEmpty() || meant.equals(written)) {
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
    for (int length = 2; length <= LONGEST_REFERENCE && fill(length); length++) {
      char c = window[at + length - 1];
      if (c == ';') {
        return length > 2 ? new String(window, at, length) : "";
      }
      if (c > 'z' || !(Character.isLetterOrDigit(c) || c == '#')) {
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
    problems.accept(new Problem(new Place(line, column), severity, message));
  }

  /// Puts `out` in the place of the next `count` characters.
  private void put(String out, int count) {
    ready.append(out);
    outColumn += out.length();
    for (int i = 0; i < count; i++) {
      column++;
      if (window[at++] == '\n') {
        line++;
        column = 1;
        outColumn = 1;
      }
    }
    if (out.length() != count) {
      mends.add(new Mend(line, outColumn, outColumn - column));
    }
  }

  private boolean startsWith(String text) throws IOException {
    if (!fill(text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (window[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the next `count` characters, no more than a window holds, are there.
  private boolean fill(int count) throws IOException {
    if (end - at >= count) {
      return true;
    }
    System.arraycopy(window, at, window, 0, end - at);
    end -= at;
    at = 0;
    for (int more = 0; end < count && more >= 0; end += Math.max(0, more)) {
      more = in.read(window, end, WINDOW - end);
    }
    return end >= count;
  }
}
