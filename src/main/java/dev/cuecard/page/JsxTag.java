package dev.cuecard.page;

/// A tag of JSX, which may have programs in its attributes, with `>` in them:
///
/// ```
/// tag     = … { string | program | other } ">"
/// program = "{" { string | program | other } "}"
/// ```
final class JsxTag {
  private final String text;
  private int at;
  private int depth;

  private JsxTag(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /// Where the tag ends whose name ends at `start`; -1 if it does not.
  static int end(String text, int start) {
    return new JsxTag(text, start).end();
  }

  private int end() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '{' -> depth++;
        case '}' -> depth--;
        case '"', '\'', '`' -> string(c);
        case '>' -> {
          if (depth <= 0) {
            return at;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /// In a program only a string in grave accents has more than a line: another one that does is an
  /// apostrophe.
  private void string(char quote) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        at = i + 1;
        return;
      }
      if (depth > 0 && c == '\n' && quote != '`') {
        return;
      }
      if (depth > 0 && c == '\\') {
        i++;
      }
    }
    at = text.length();
  }
}
