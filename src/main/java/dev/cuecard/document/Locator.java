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
    private static final String BY_WORDS = ":~:text=";

    /// The anchor of a heading without an id: a text fragment (WICG, URL Fragment Text Directives),
    /// by which browsers find its words.
    public static String anchorByWords(String heading) {
      return BY_WORDS + heading;
    }

    @Override
    public String fragment() {
      if (anchor.startsWith(BY_WORDS)) {
        String words = escape(anchor.substring(BY_WORDS.length()));
        return "#" + BY_WORDS + words.replace("-", "%2D").replace(",", "%2C").replace("&", "%26");
      }
      return anchor.isEmpty() ? "" : "#" + escape(anchor);
    }

    /// The anchor as people would read the heading.
    public String heading() {
      return anchor.startsWith(BY_WORDS)
          ? anchor.substring(BY_WORDS.length())
          : anchor.replace('_', ' ');
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
