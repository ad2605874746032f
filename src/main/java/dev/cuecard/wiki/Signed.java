package dev.cuecard.wiki;

import dev.cuecard.document.Signature;
import dev.cuecard.problem.Line;
import dev.cuecard.wikitext.SignatureTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A text with the signature at its end taken off:
///
/// ```
/// signed = text user "(talk)" time [ "Reply" ] [ "[reply]" ]
/// ```
record Signed(String text, Optional<Signature> signature) {
  private static final int LONGEST_TALK_LINK = 300;

  /// `line` as it is if nobody signed it, but for the link to reply.
  static Signed of(String line) {
    String text = withoutReplyLink(line);
    return SignatureTime.endOf(text)
        .flatMap(time -> signed(text.substring(0, time.start()), time.instant()))
        .orElseGet(() -> new Signed(text, Optional.empty()));
  }

  private static Optional<Signed> signed(String before, Instant time) {
    UserName user = UserName.endOf(withoutTalkLink(before));
    return user.name().isEmpty()
        ? Optional.empty()
        : Optional.of(new Signed(user.before(), Optional.of(new Signature(user.name(), time))));
  }

  /// `Reply[reply]`, `[reply]`, `[ reply ]`: what MediaWiki puts behind a signature.
  private static String withoutReplyLink(String line) {
    String text = Line.strip(line);
    if (!text.endsWith("]")) {
      return text;
    }
    for (String link : new String[] {"[reply]", "[ reply ]"}) {
      if (text.endsWith(link)) {
        String before = Line.strip(text.substring(0, text.length() - link.length()));
        return before.endsWith("(UTC)Reply") || before.endsWith("(UTC) Reply")
            ? Line.strip(before.substring(0, before.length() - "Reply".length()))
            : before;
      }
    }
    return text;
  }

  /// `(talk)`, `(talk • contribs)` or, in wikitext, `([[User talk:…|talk]])` off the end.
  private static String withoutTalkLink(String before) {
    String text = Line.strip(before);
    int open = text.lastIndexOf('(');
    if (open < 0 || !text.endsWith(")") || text.length() - open > LONGEST_TALK_LINK) {
      return text;
    }
    String link = text.substring(open + 1, text.length() - 1).toLowerCase(Locale.ROOT);
    return link.startsWith("talk") || link.startsWith("[[user talk:")
        ? text.substring(0, open)
        : text;
  }
}
