package dev.cuecard.quality.translation;

import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
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

  static Optional<Fault> fault(Pairing pair) {
    Matcher twice = TWICE.matcher(pair.text());
    if (twice.find() && !TWICE.matcher(pair.source()).find()) {
      return Optional.of(Fault.of(Kind.TWICE, new Fact.Quote(twice.group(1))));
    }
    if (ARABIC.contains(pair.language().primary())) {
      return foreign(IN_ARABIC.matcher(pair.text()), OWN);
    }
    return pair.isTo("zh")
        ? foreign(IN_SQUARES.matcher(pair.text()), FULL_WIDTH)
        : Optional.empty();
  }

  private static Optional<Fault> foreign(Matcher sign, Map<String, String> own) {
    return sign.find()
        ? Optional.of(
            Fault.of(
                Kind.REPLACED,
                new Fact.Quote(own.getOrDefault(sign.group(), "")),
                new Fact.Quote(sign.group())))
        : Optional.empty();
  }
}
