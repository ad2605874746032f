package dev.cuecard.web.page.document.recording;

import java.util.List;

/// A line of a transcript: a cue, and what is said meanwhile in the language beside it.
public record Row(CueLine cue, List<CueLine> beside) {
  public Row {
    beside = List.copyOf(beside);
  }
}
