package dev.cuecard.guide;

import dev.cuecard.document.About;
import java.util.List;
import java.util.OptionalLong;

/// A recording or a page of the course.
///
/// @param length of the recording in ms
public record Part(About document, OptionalLong length, List<Topic> topics) {
  public Part {
    topics = List.copyOf(topics);
  }
}
