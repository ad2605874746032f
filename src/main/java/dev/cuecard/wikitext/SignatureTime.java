package dev.cuecard.wikitext;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The time that ends a signature, as the wikis of the largest languages write it (`dateFormats` in
/// MediaWiki's `languages/messages`):
///
/// ```
/// time = ( clock [ "," ] day month year | clock "," month day "," year      12:30, 5 May 2026
///        | day month year "à" clock                                         5 mai 2026 à 12:30
///        | year "年" month "月" day "日" "(" weekday ")" clock ) "(" zone ")"
/// ```
///
/// @param start where it begins in the text
public record SignatureTime(int start, Instant instant) {
  private static final int LONGEST = 60;
  private static final String LAST = ")";

  /// The hours that the clocks of the wikis are before that of Greenwich.
  private static final Map<String, Integer> ZONES =
      Map.of(
          "UTC", 0, "GMT", 0, "ت ع م", 0, "WET", 0, "WEST", 1, "CET", 1, "CEST", 2, "EET", 2,
          "EEST", 3, "MSK", 3);

  private static final List<String> ENDS =
      ZONES.keySet().stream().map(zone -> "(" + zone + LAST).toList();

  private static final String CLOCK = "(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?:min)?";
  private static final String DAY = "(?<day>\\d{1,2})\\.?";
  private static final String MONTH = "(?<month>\\p{L}+)\\.?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String OF = " (?:de )?";

  private static final List<Pattern> FORMS =
      List.of(
          form("\\b" + CLOCK + "[,،]?" + OF + DAY + OF + MONTH + OF + YEAR),
          form("\\b" + CLOCK + ", " + MONTH + " " + DAY + ", " + YEAR),
          form("\\b" + DAY + " " + MONTH + " " + YEAR + " à " + CLOCK),
          form(YEAR + "年(?<month>\\d{1,2})月" + DAY + "日 \\(\\p{L}\\) " + CLOCK));

  /// The time at the end of `text`, if one is there.
  public static Optional<SignatureTime> endOf(String text) {
    return text.endsWith(LAST) && ENDS.stream().anyMatch(text::endsWith)
        ? last(text)
        : Optional.empty();
  }

  private static Optional<SignatureTime> last(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    String end = text.substring(from).replace('\u00a0', ' ');
    return FORMS.stream()
        .map(form -> form.matcher(end))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(time -> instant(time).map(at -> new SignatureTime(from + time.start(), at)));
  }

  /// Whether `text` ends as a time does.
  static boolean mayEnd(ShownText text) {
    return text.endsWith(LAST) && ENDS.stream().anyMatch(text::endsWith);
  }

  private static Pattern form(String time) {
    String zones = ZONES.keySet().stream().collect(Collectors.joining("|"));
    return Pattern.compile(
        time + " \\((?<zone>" + zones + ")\\)$", Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static Optional<Instant> instant(Matcher time) {
    try {
      return MonthNames.month(time.group("month"))
          .map(month ->
              LocalDateTime.of(
                      number(time, "year"),
                      month,
                      number(time, "day"),
                      number(time, "hour"),
                      number(time, "minute"))
                  .toInstant(ZoneOffset.ofHours(ZONES.getOrDefault(time.group("zone"), 0))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher time, String part) {
    return Integer.parseInt(time.group(part));
  }
}
