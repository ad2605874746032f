package dev.cuecard.encoding;

import dev.cuecard.document.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A file as text. Bytes become text once, here.
///
/// ```java
/// Decoded file = Decoded.of(Files.readAllBytes(path), Optional.empty());
/// Optional<SubtitleFormat> format = SubtitleFormat.of(file.text());
/// ```
///
/// @param text lines ended by `\n`, without byte order mark
/// @param charset what it was decoded with
/// @param problems what could not be decoded, and stands as U+FFFD in the text
public record Decoded(String text, Charset charset, List<Problem> problems) {
  public Decoded {
    problems = List.copyOf(problems);
  }

  /// Decodes `bytes` with the charset asked for, or else with the one that its byte order mark
  /// names, or its zero bytes betray, or UTF-8 if it is that but for a few faults, or the
  /// likeliest.
  public static Decoded of(byte[] bytes, Optional<Charset> asked) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    Optional<Charset> known =
        asked.or(() -> mark.map(m -> m.charset)).or(() -> CharsetDetection.byNulPattern(bytes));
    if (known.isPresent()) {
      Charset charset = known.get();
      return mark.filter(m -> m.belongsTo(charset))
          .map(m -> Decoding.of(bytes, m.length(), m.charset))
          .orElseGet(() -> Decoding.of(bytes, 0, charset));
    }
    Decoded utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
    return utf8.problems().isEmpty() || CharsetDetection.isMostlyUtf8(utf8.text())
        ? utf8
        : Decoding.of(bytes, 0, CharsetDetection.byStatistics(bytes));
  }
}
