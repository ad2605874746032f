package dev.cuecard.chapter;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.passage.Segment;
import java.util.List;

/// A stretch of a recording that is about one thing.
///
/// @param span from the start of its first sentence, for the first chapter from 0, to that of the
///   next chapter, for the last one to the end of what is said
/// @param sentences what is said in it
public record Chapter(TimeSpan span, String title, List<Segment> sentences) {
  public Chapter {
    sentences = List.copyOf(sentences);
  }
}
