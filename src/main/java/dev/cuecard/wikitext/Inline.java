package dev.cuecard.wikitext;

import dev.cuecard.wikitext.unfold.ExternalLink;

/// What is shown of a line's text: no apostrophes for bold and italics, and of an external link its
/// words.
final class Inline {
  private final String text;
  private final ShownText out;
  private int quote = -1;
  private int opening = -1;
  private int bracket;

  private Inline(String text, ShownText out) {
    this.text = text;
    this.out = out;
  }

  /// Adds to `out` what is shown of `text`.
  static void show(String text, ShownText out) {
    if (text.indexOf('\'') < 0 && text.indexOf('[') < 0) {
      out.add(text);
    } else {
      new Inline(text, out).show();
    }
  }

  private void show() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'') {
        i = apostrophes(i);
      } else if (c == '[' && ExternalLink.isAddress(text, i + 1) && closing(i) > 0) {
        out.add(ExternalLink.words(text, i + 1, bracket));
        i = bracket + 1;
      } else {
        int end = next(i + 1);
        out.add(text, i, end);
        i = end;
      }
    }
  }

  /// Where the next character stands that may be markup.
  private int next(int from) {
    quote = quote < from ? indexOf('\'', from) : quote;
    opening = opening < from ? indexOf('[', from) : opening;
    return Math.min(quote, opening);
  }

  private int indexOf(char c, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  /// Two for italics, three for bold, five for both; what is beyond that is text.
  private int apostrophes(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '\'') {
      end++;
    }
    int count = end - start;
    int shown = count == 1 || count == 4 ? 1 : Math.max(0, count - 5);
    out.add(text, start, start + shown);
    return end;
  }

  /// The next closing bracket; brackets are met in order, so all searches are one pass.
  private int closing(int start) {
    if (bracket >= 0 && bracket <= start) {
      bracket = text.indexOf(']', start);
    }
    return bracket;
  }
}
