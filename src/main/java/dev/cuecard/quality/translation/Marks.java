package dev.cuecard.quality.translation;

import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a translation takes over as it is: tags and addresses.
final class Marks {
  /// Those of subtitles and of the pages of courses; anything else in angle brackets is text.
  private static final Pattern TAG =
      Pattern.compile(
          "</?(i|b|u|s|c|v|em|strong|font|lang|ruby|rt|span|div|p|br|hr|a|img|h[1-6]|ul|ol|li|dl|dt"
              + "|dd|table|thead|tbody|tr|th|td|caption|code|pre|sub|sup|blockquote|q|cite|small"
              + "|iframe|video|audio|source|section|article|figure|figcaption|details|summary|mark"
              + "|label|input|button|form)(?=[\\s/>.])[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"'،。，）)]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w");

  private Marks() {}

  static Optional<Fault> tags(Pairing pair) {
    List<String> wanted = names(pair.source());
    List<String> there = names(pair.text());
    return wanted.equals(there) || pair.text().isBlank()
        ? Optional.empty()
        : Optional.of(tags(wanted, there));
  }

  private static Fault tags(List<String> wanted, List<String> there) {
    if (there.isEmpty()) {
      return Fault.of(Kind.TAGS_LOST, quote(wanted));
    }
    return wanted.isEmpty()
        ? Fault.of(Kind.TAGS_ADDED, quote(there))
        : Fault.of(Kind.TAGS_CHANGED, quote(wanted), quote(there));
  }

  /// In the order of the alphabet: word order differs between languages.
  private static List<String> names(String text) {
    return TAG.matcher(text)
        .results()
        .map(tag -> (tag.group().startsWith("</") ? "/" : "") + tag.group(1))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  private static Fact quote(List<String> names) {
    return new Fact.Quote("<" + String.join("> <", names) + ">");
  }

  static Optional<Fault> addresses(Pairing pair) {
    return pair.text().isBlank()
        ? Optional.empty()
        : ADDRESS
            .matcher(pair.source())
            .results()
            .map(MatchResult::group)
            .map(address -> address.replaceAll("[.,;:!?]+$", ""))
            .filter(address -> !pair.text().contains(address))
            .findFirst()
            .map(address -> Fault.of(Kind.MISSING, new Fact.Quote(address)));
  }
}
