package dev.cuecard.web.page.document.recording;

import java.util.List;

/// A row of a transcript: a cue, or several that belong together, and what says the same in the
/// language beside it.
public record Row(List<CueLine> cues, List<CueLine> beside) {
  public Row {
    cues = List.copyOf(cues);
    beside = List.copyOf(beside);
  }

  CueLine first() {
    return cues.getFirst();
  }
}
