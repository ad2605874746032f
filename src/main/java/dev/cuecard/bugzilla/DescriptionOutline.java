package dev.cuecard.bugzilla;

import dev.cuecard.document.BugReport.Topic;
import dev.cuecard.problem.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The plan in a bug's description: the indented lines, all of one depth, so that only their words
/// tell topics from points.
///
/// ```
/// outline = { topic { point } }
/// topic   = words "(" presenter ")" | four or more Words With Capitals
/// ```
final class DescriptionOutline {
  private static final int LEAST_INDENT = 2;
  private static final int LEAST_CAPITALS = 4;
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to");

  private DescriptionOutline() {}

  /// Empty if no topic has a presenter.
  static List<Topic> of(List<Line> description) {
    List<Topic> topics = new ArrayList<>();
    List<String> points = new ArrayList<>();
    Optional<Topic> open = Optional.empty();
    for (Line line : description) {
      if (line.indent() < LEAST_INDENT) {
        continue;
      }
      Optional<Topic> next = topic(line.content());
      if (next.isPresent()) {
        open.ifPresent(topic -> topics.add(with(topic, points)));
        points.clear();
        open = next;
      } else {
        points.add(line.content());
      }
    }
    open.ifPresent(topic -> topics.add(with(topic, points)));
    boolean isPlan = topics.stream().anyMatch(topic -> topic.presenter().isPresent());
    return isPlan ? List.copyOf(topics) : List.of();
  }

  private static Topic with(Topic topic, List<String> points) {
    return new Topic(topic.title(), topic.presenter(), points);
  }

  private static Optional<Topic> topic(String line) {
    int open = line.lastIndexOf(" (");
    if (open > 0 && line.endsWith(")")) {
      String presenter = line.substring(open + 2, line.length() - 1);
      if (isPerson(presenter)) {
        String title = line.substring(0, open).strip();
        return Optional.of(new Topic(title, Optional.of(presenter), List.of()));
      }
    }
    return isHeadline(line)
        ? Optional.of(new Topic(line, Optional.empty(), List.of()))
        : Optional.empty();
  }

  /// One to three names, `Ada`, `Ada and Grace`: each a capital and then small letters.
  private static boolean isPerson(String text) {
    List<String> words =
        words(text).stream().filter(word -> !word.equals("and") && !word.equals("&")).toList();
    return !words.isEmpty()
        && words.size() <= 3
        && words.stream().allMatch(DescriptionOutline::isName);
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !Character.isUpperCase(word.charAt(1))
        && word.chars().allMatch(c -> Character.isLetter(c) || "-'’.,".indexOf(c) >= 0);
  }

  private static boolean isHeadline(String line) {
    int capitals = 0;
    for (String word : words(line)) {
      if (Character.isUpperCase(word.charAt(0))) {
        capitals++;
      } else if (!SMALL.contains(word)) {
        return false;
      }
    }
    return capitals >= LEAST_CAPITALS;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}
