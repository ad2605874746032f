package dev.cuecard.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/// A charset from before Unicode, and the languages that are written in it.
record LegacyCharset(Charset charset, List<Orthography> languages) {
  /// If a text reads equally well in two of them, the first is meant: the commoner one, and the one
  /// that has fewer characters.
  static final List<LegacyCharset> ALL =
      List.of(
          of("windows-1252", "en fr de es pt it nl sv da nb fi is ca"),
          of("ISO-8859-15", "fr fi et"),
          of("windows-1250", "pl cs sk hu hr sl ro sq"),
          of("ISO-8859-2", "pl cs sk hu hr sl ro"),
          of("windows-1251", "ru uk be bg sr mk"),
          of("KOI8-R", "ru"),
          of("KOI8-U", "ru uk"),
          of("IBM866", "ru uk be bg"),
          of("ISO-8859-5", "ru bg sr mk"),
          of("windows-1253", "el"),
          of("ISO-8859-7", "el"),
          of("windows-1254", "tr"),
          of("windows-1255", "he"),
          of("windows-1256", "ar fa"),
          of("ISO-8859-6", "ar"),
          of("windows-1257", "lt lv et"),
          of("windows-1258", "vi"),
          of("x-windows-874", "th"),
          of("GB18030", "zh-Hans"),
          of("Big5", "zh-Hant"),
          of("Big5-HKSCS", "zh-Hant"),
          of("Shift_JIS", "ja"),
          of("windows-31j", "ja"),
          of("EUC-JP", "ja"),
          of("EUC-KR", "ko"),
          of("x-windows-949", "ko"));

  private static LegacyCharset of(String charset, String languages) {
    return new LegacyCharset(
        Charset.forName(charset),
        Arrays.stream(languages.split(" ")).map(Orthography::of).toList());
  }

  /// How well a sample reads in the likeliest of the languages, from -2 to 1.
  double fit(byte[] sample) {
    var reading = new Reading(sample, charset);
    return languages.stream().mapToDouble(reading::fit).max().orElseThrow();
  }
}
