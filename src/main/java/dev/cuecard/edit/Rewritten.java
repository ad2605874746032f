package dev.cuecard.edit;

import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.problem.Problem;
import java.nio.charset.Charset;
import java.util.List;

/// What became of a file that was written anew.
///
/// @param charset what it was decoded with; what is written is UTF-8
/// @param changes what the edits did, a line each
/// @param losses what the new format cannot hold, at the places in what was written
/// @param problems what could not be read, at the places in the file
public record Rewritten(
    SubtitleFormat from,
    SubtitleFormat to,
    Charset charset,
    long cuesRead,
    long cuesWritten,
    List<String> changes,
    List<Problem> losses,
    List<Problem> problems) {
  public Rewritten {
    changes = List.copyOf(changes);
    losses = List.copyOf(losses);
    problems = List.copyOf(problems);
  }

  /// Whether a part of the file was not read.
  public boolean hasErrors() {
    return Problem.isAnyError(problems);
  }
}
