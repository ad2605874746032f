package dev.cuecard.document;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Where in a document something stands.
public sealed interface Locator {
  /// What is added to a document's address to open it there: `#t=31.03` (Media Fragments 1.0), the
  /// anchor of a section or thread, `#c3` for a comment; empty for the document as a whole.
  String fragment();

  /// A stretch of a recording.
  record Time(TimeSpan span) implements Locator {
    @Override
    public String fragment() {
      return "#t=" + Timestamp.seconds(span.start());
    }
  }

  /// A section of a page, by its anchor (not escaped; empty for what stands before all headings).
  record InSection(String anchor) implements Locator {
    @Override
    public String fragment() {
      return anchor.isEmpty() ? "" : "#" + escape(anchor);
    }
  }

  /// A post of a discussion: the anchor of its thread and its number in the discussion from 1.
  record InPost(String threadAnchor, int number) implements Locator {
    @Override
    public String fragment() {
      return threadAnchor.isEmpty() ? "" : "#" + escape(threadAnchor);
    }
  }

  /// A comment of a bug report, 0 for the description.
  record InComment(int number) implements Locator {
    @Override
    public String fragment() {
      return "#c" + number;
    }
  }

  /// The document as a whole, where it is too small to have places: an exercise.
  record Whole() implements Locator {
    @Override
    public String fragment() {
      return "";
    }
  }

  /// Percent-encodes what may not stand in a fragment, and leaves `:`, `/`, `?` and letters of any
  /// script readable, as browsers show them.
  private static String escape(String anchor) {
    StringBuilder out = new StringBuilder(anchor.length());
    anchor
        .codePoints()
        .forEach(c -> {
          if (c > 0x9f ? !Character.isSpaceChar(c) : isSafe(c)) {
            out.appendCodePoint(c);
          } else {
            out.append(
                URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)
                    .replace("+", "%20"));
          }
        });
    return out.toString();
  }

  private static boolean isSafe(int c) {
    return Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0;
  }
}
