package dev.cuecard.format.sami;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tag, or a comment without tags in it.
///
/// @param name in small letters; empty for a comment
/// @param attributes as they are written
/// @param start where it begins in its text
/// @param end where it ends
record SamiTag(String name, boolean isEnd, String attributes, int start, int end) {
  static final Pattern START = attribute("start");
  static final Pattern END = attribute("end");
  static final Pattern CLASS = attribute("class");
  static final Pattern ID = attribute("id");

  private static final Pattern TAG =
      Pattern.compile("<(?:!|(?<slash>/?)(?<name>[A-Za-z]++))(?<rest>[^<>]*+)>");

  private static Pattern attribute(String name) {
    return Pattern.compile(
        "\\b" + name + "\\s*+=\\s*+[\"']?([^\\s\"']*+)", Pattern.CASE_INSENSITIVE);
  }

  /// All tags of `text`, in their order.
  static Iterable<SamiTag> all(String text) {
    return () -> TAG.matcher(text).results().map(SamiTag::of).iterator();
  }

  private static SamiTag of(MatchResult found) {
    String name = Objects.requireNonNullElse(found.group("name"), "");
    return new SamiTag(
        name.toLowerCase(Locale.ROOT),
        "/".equals(found.group("slash")),
        found.group("rest"),
        found.start(),
        found.end());
  }

  /// Where the last `<SYNC` of `text` begins, before which all texts are complete; else 0.
  static int lastSync(String text) {
    for (int at = text.lastIndexOf('<'); at > 0; at = text.lastIndexOf('<', at - 1)) {
      if (text.regionMatches(true, at, "<sync", 0, 5)) {
        return at;
      }
    }
    return 0;
  }

  /// The value of one of the attributes above, with or without quotes.
  Optional<String> value(Pattern attribute) {
    Matcher value = attribute.matcher(attributes);
    return value.find() ? Optional.of(value.group(1)) : Optional.empty();
  }

  /// The attribute's number of milliseconds, of at most nine digits.
  Optional<Long> milliseconds(Pattern attribute) {
    return value(attribute)
        .filter(value -> value.matches("-?\\d{1,9}(ms)?"))
        .map(value -> Long.parseLong(value.replace("ms", "")));
  }
}
