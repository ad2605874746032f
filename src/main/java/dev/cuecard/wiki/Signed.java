package dev.cuecard.wiki;

import dev.cuecard.document.Line;
import dev.cuecard.document.Signature;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with the signature at its end taken off:
///
/// ```
/// signed = text user "(talk)" time "(UTC)" [ "Reply" ] [ "[reply]" ]
/// time   = HH:MM "," day month year
/// ```
record Signed(String text, Optional<Signature> signature) {
  private static final int LONGEST_TIME = 48;
  private static final String ZONE = "(UTC)";
  private static final int LONGEST_TALK_LINK = 300;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2}), (?:(\\d{1,2}) (\\p{L}+)|(\\p{L}+) (\\d{1,2}),) (\\d{4}) \\(UTC\\)$");

  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
      MONTHS.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), month);
    }
  }

  /// `line` as it is if nobody signed it, but for the link to reply.
  static Signed of(String line) {
    String text = withoutReplyLink(line);
    if (!text.endsWith(ZONE)) {
      return new Signed(text, Optional.empty());
    }
    int from = Math.max(0, text.length() - LONGEST_TIME);
    Matcher time = TIME.matcher(text.substring(from).replace('\u00a0', ' '));
    return time.find()
        ? time(time)
            .flatMap(at -> signed(text.substring(0, from + time.start()), at))
            .orElse(new Signed(text, Optional.empty()))
        : new Signed(text, Optional.empty());
  }

  private static Optional<Signed> signed(String before, LocalDateTime time) {
    UserName user = UserName.endOf(withoutTalkLink(before));
    return user.name().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Signed(
                user.before(),
                Optional.of(new Signature(user.name(), time.toInstant(ZoneOffset.UTC)))));
  }

  private static Optional<LocalDateTime> time(Matcher time) {
    boolean dayFirst = time.group(3) != null;
    Month month = MONTHS.get(time.group(dayFirst ? 4 : 5));
    if (month == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              Integer.parseInt(time.group(7)),
              month,
              Integer.parseInt(time.group(dayFirst ? 3 : 6)),
              Integer.parseInt(time.group(1)),
              Integer.parseInt(time.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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
