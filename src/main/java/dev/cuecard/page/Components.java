package dev.cuecard.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What MDX has besides Markdown (https://mdxjs.com/docs/what-is-mdx/), and the blocks that Svelte
/// adds: neither is text to read, though what stands between two tags is.
///
/// ```
/// mdx   = { fence | line of code | tag | text }
/// line  = ( "import" | "export" ) " " … | "{" ( "#" | "/" | ":" | "@" ) … "}"
/// tag   = "<" [ "/" ] Name { attribute } [ "/" ] ">"           begun by a capital
/// fence = "```" … "```" | "~~~" … "~~~" | "`" … "`"            which are code to read
/// ```
final class Components {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+).*");
  private static final Pattern LINE_OF_CODE =
      Pattern.compile("(?:import|export) (?=.*['\"{=;]).*|\\s*+\\{[#/:@][^}]*+}\\s*+");
  private static final Pattern CODE_OR_TAG =
      Pattern.compile("`++[^`\\n]*+`++|(</?+[A-Z][\\w.]*+(?=[\\s/>]))");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private String fence = "";
  private boolean isBroken;

  private Components(String text) {
    this.text = text;
  }

  /// The Markdown of `text`.
  static String without(String text) {
    var components = new Components(text);
    components.read();
    return components.out.toString();
  }

  private void read() {
    Matcher tag = CODE_OR_TAG.matcher(text);
    int at = 0;
    while (at < text.length()) {
      int newLine = text.indexOf('\n', at);
      int end = newLine < 0 ? text.length() : newLine + 1;
      String line = text.substring(at, end).stripTrailing();
      if (isCode(line)) {
        out.append(text, at, end);
        at = end;
      } else if (LINE_OF_CODE.matcher(line).matches()) {
        out.append('\n');
        at = end;
      } else {
        at = line(tag, at, end);
      }
    }
  }

  /// Whether a line is of a fenced block.
  private boolean isCode(String line) {
    Matcher mark = FENCE.matcher(line);
    if (!mark.matches()) {
      return !fence.isEmpty();
    }
    if (fence.isEmpty()) {
      fence = mark.group(1);
    } else if (line.strip().startsWith(fence)) {
      fence = "";
    }
    return true;
  }

  /// Copies a line without its tags; the last one may end in a later line, whose rest is next. A
  /// tag that does not end is text, and so is all that follows.
  private int line(Matcher tag, int start, int end) {
    int from = start;
    tag.region(start, end);
    while (!isBroken && tag.find()) {
      if (tag.group(1) == null) {
        continue;
      }
      int after = JsxTag.end(text, tag.end());
      isBroken = after < 0;
      if (!isBroken) {
        out.append(text, from, tag.start());
        from = after;
        if (after >= end) {
          return after;
        }
        tag.region(after, end);
      }
    }
    out.append(text, from, end);
    return end;
  }
}
