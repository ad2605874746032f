package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import java.util.List;
import java.util.OptionalLong;

/// A recording or a page of the course.
///
/// @param length of the recording in ms
public record Part(About document, OptionalLong length, List<Topic> topics) {
  public Part {
    topics = List.copyOf(topics);
  }

  /// Whether it is told as a whole, not topic by topic.
  public boolean isWhole() {
    return topics.size() == 1 && topics.getFirst().citation().place() instanceof Locator.Whole;
  }

  /// The topics that have a summary.
  public List<Topic> told() {
    return topics.stream().filter(topic -> !topic.summary().isEmpty()).toList();
  }
}
