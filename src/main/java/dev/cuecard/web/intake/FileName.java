package dev.cuecard.web.intake;

import dev.cuecard.web.http.Refusal;
import java.nio.charset.StandardCharsets;

/// The name of a file that somebody sends: it says what is in it, and in which language, and never
/// where it goes.
final class FileName {
  /// In bytes; file systems take 255.
  private static final int LONGEST = 200;

  private FileName() {}

  /// The last part of `name`, with nothing in it but letters, digits, `.`, `-` and `_`.
  ///
  /// @throws Refusal if nothing remains of it
  static String of(String name) throws Refusal {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe =
        last.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("^[.-]+|[.-]+$", "");
    if (safe.isEmpty() || safe.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw Refusal.badRequest(
          "expected the name of a file of at most %d bytes, such as talk.en.srt"
              .formatted(LONGEST));
    }
    return safe;
  }
}
