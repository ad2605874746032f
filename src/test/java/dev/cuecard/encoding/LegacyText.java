package dev.cuecard.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One of our sample texts, fourteen lines in some language, and a charset it may be found in.
///
/// @param language names the file of the text
record LegacyText(String language, Charset charset) {
  private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

  /// The 41 pairs of the matrix, chosen before anything was measured.
  static final List<LegacyText> MATRIX =
      Stream.of(
              "fr windows-1252, fr ISO-8859-15, de windows-1252, es windows-1252, pt windows-1252",
              "it ISO-8859-1, sv windows-1252, fi ISO-8859-15, is windows-1252",
              "pl windows-1250, pl ISO-8859-2, cs windows-1250, cs ISO-8859-2, hu windows-1250",
              "hu ISO-8859-2, hr windows-1250, ro windows-1250, sk windows-1250",
              "ru windows-1251, ru KOI8-R, ru IBM866, ru ISO-8859-5, uk windows-1251, uk KOI8-U",
              "bg windows-1251, sr windows-1251, el windows-1253, el ISO-8859-7",
              "tr windows-1254, he windows-1255, ar windows-1256, fa windows-1256",
              "lt windows-1257, lv windows-1257, vi windows-1258, th x-windows-874",
              "zh-Hans GB18030, zh-Hant Big5, ja Shift_JIS, ja EUC-JP, ko EUC-KR")
          .flatMap(LegacyText::pairs)
          .toList();

  /// More charsets of the same texts.
  static final List<LegacyText> MORE =
      Stream.of(
              "de ISO-8859-15, es ISO-8859-1, hr ISO-8859-2, sk ISO-8859-2, ro ISO-8859-2",
              "sr ISO-8859-5, bg ISO-8859-5, bg IBM866, bg KOI8-R, he ISO-8859-8, ar ISO-8859-6",
              "tr ISO-8859-9, lt ISO-8859-13, lv ISO-8859-13, th TIS-620, zh-Hans GB2312",
              "ja windows-31j, ja ISO-2022-JP, ko x-windows-949")
          .flatMap(LegacyText::pairs)
          .toList();

  private static Stream<LegacyText> pairs(String line) {
    return Stream.of(line.split(", "))
        .map(pair -> pair.split(" "))
        .map(pair -> new LegacyText(pair[0], Charset.forName(pair[1])));
  }

  /// The text as a SubRip file, in letters that its charset has.
  String subRip() {
    return subRip(lines());
  }

  /// Files of `count` cues: those that begin with the first line, the second and so on.
  Stream<String> subRips(int count) {
    List<String> lines = lines();
    return IntStream.rangeClosed(0, lines.size() - count)
        .mapToObj(first -> subRip(lines.subList(first, first + count)));
  }

  /// Whether a file is found to say what was written.
  boolean isRead(String file) {
    return decoded(file).text().equals(file.replace("\r\n", "\n"));
  }

  Decoded decoded(String file) {
    return Decoded.of(file.getBytes(charset), Optional.empty());
  }

  @Override
  public String toString() {
    return language + " " + charset;
  }

  private List<String> lines() {
    String name = language + ".txt";
    try (InputStream in = LegacyText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (language.equals("vi") ? withTonesApart(text) : text).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String subRip(List<String> lines) {
    var file = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      file.append(
          String.format(
              Locale.ROOT,
              "%d\r\n00:00:%02d,000 --> 00:00:%02d,500\r\n%s\r\n\r\n",
              i + 1,
              3 * i,
              3 * i + 2,
              lines.get(i)));
    }
    return file.toString();
  }

  /// As windows-1258 has it: a letter with its hat, breve or horn, then its tone.
  private static String withTonesApart(String text) {
    var apart = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      String tone = letter.replaceAll("[^" + TONES.substring(1), "");
      apart.append(Normalizer.normalize(letter.replaceAll(TONES, ""), Normalizer.Form.NFC));
      apart.append(tone);
    }
    return apart.toString();
  }
}
