package dev.cuecard.encoding;

import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small file as text, all of it at once; [Encoded] is for files of any size.
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
    return of(Encoded.of(bytes, asked));
  }

  /// Decodes a file that is in memory.
  public static Decoded of(Encoded file) {
    try (TextStream text = file.text()) {
      List<String> runs = new ArrayList<>();
      for (var run = text.next(); run.isPresent(); run = text.next()) {
        runs.add(run.get());
      }
      String whole = runs.size() == 1 ? runs.getFirst() : String.join("", runs);
      return new Decoded(whole, file.charset(), text.problems());
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }
}
