package dev.cuecard.format.ass;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The syllables of a song at another speed.
final class Song {
  private static final Pattern SYLLABLE =
      Pattern.compile("\\\\(?<code>k[fot]?|K)(?<length>\\d{1,9})|\\}|\\{");

  private final double factor;
  private boolean isInside;
  private long sung;

  private Song(double factor) {
    this.factor = factor;
  }

  /// `text` with the durations of its syllables times `factor`, rounded so that the last syllable
  /// ends where it should.
  static String stretched(String text, double factor) {
    return new Song(factor).stretched(text);
  }

  private String stretched(String text) {
    Matcher syllable = SYLLABLE.matcher(text);
    var out = new StringBuilder();
    while (syllable.find()) {
      syllable.appendReplacement(out, Matcher.quoteReplacement(stretched(syllable)));
    }
    return syllable.appendTail(out).toString();
  }

  private String stretched(Matcher syllable) {
    String code = syllable.group("code");
    if (code == null) {
      isInside = syllable.group().equals("{");
    }
    if (code == null || !isInside) {
      return syllable.group();
    }
    long length = Long.parseLong(syllable.group("length"));
    boolean isStart = code.equals("kt");
    long from = isStart ? 0 : sung;
    sung = from + length;
    return "\\" + code + (Math.round(sung * factor) - Math.round(from * factor));
  }
}
