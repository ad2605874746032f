package dev.cuecard.format.json.speech;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.format.json.JsonText;
import dev.cuecard.timedtext.parse.LenientTime;

/// Reads a time as recognizers spell it: `1.3`, `"1.3"`, `"1.300s"`, `{"seconds": "1", "nanos":
/// 300000000}` (Google), `"00:00:01,300"`.
final class SpeechTime {
  private static final double SECOND = 1000;
  private static final double NANOSECOND = 1e-6;

  private SpeechTime() {}

  /// The value at hand in milliseconds; [JsonText#NO_TIME] if it is no time.
  ///
  /// @param unit of bare numbers, in milliseconds
  static long read(JsonText json, double unit) {
    if (json.isObject()) {
      long[] sum = {0};
      json.entries(name -> {
        double part = name.equals("seconds") ? SECOND : name.equals("nanos") ? NANOSECOND : 0;
        sum[0] += Math.max(0, json.millis(part));
      });
      return sum[0];
    }
    String text = json.text("");
    if (text.endsWith("s")) {
      return seconds(text.substring(0, text.length() - 1));
    }
    return text.indexOf(':') > 0 ? clock(text) : json.millis(unit);
  }

  private static long seconds(String digits) {
    return digits.matches("\\d{1,9}(\\.\\d{1,9})?")
        ? Math.round(Double.parseDouble(digits) * SECOND)
        : NO_TIME;
  }

  private static long clock(String text) {
    var time = new LenientTime(text);
    return time.read(0, text.length()) < 0 ? NO_TIME : time.millis();
  }
}
