package dev.cuecard.quality.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether signs are those of the language's script, and stand once.
final class Punctuation {
  /// A Latin sign right after a letter of a script that has its own.
  private static final Pattern IN_ARABIC = Pattern.compile("(?<=\\p{IsArabic})[,;?]");

  private static final Pattern IN_SQUARES =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[,;:?!](?!\\w)");

  private static final Map<String, String> OWN = Map.of(",", "،", ";", "؛", "?", "؟");

  private static final Map<String, String> FULL_WIDTH =
      Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！");

  private static final List<String> ARABIC = List.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd");

  private static final Pattern TWICE = Pattern.compile("([,;:،؛，；：、。])\\s*\\1");

  private Punctuation() {}

  static Optional<String> fault(Pairing pair) {
    Matcher twice = TWICE.matcher(pair.text());
    if (twice.find() && !TWICE.matcher(pair.source()).find()) {
      return Optional.of("\"" + twice.group(1) + "\" stands twice");
    }
    if (ARABIC.contains(pair.language().primary())) {
      return foreign(IN_ARABIC.matcher(pair.text()), OWN);
    }
    return pair.isTo("zh")
        ? foreign(IN_SQUARES.matcher(pair.text()), FULL_WIDTH)
        : Optional.empty();
  }

  private static Optional<String> foreign(Matcher sign, Map<String, String> own) {
    return sign.find()
        ? Optional.of("expected " + own.get(sign.group()) + ", got " + sign.group())
        : Optional.empty();
  }
}
