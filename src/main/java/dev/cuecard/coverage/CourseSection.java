package dev.cuecard.coverage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A chapter of a course.
///
/// @param number from 1
/// @param name empty if it has none
public record CourseSection(int number, String name) implements Comparable<CourseSection> {
  /// `2.1.3 Interviewing › Open questions`, as courses are read.
  private static final Pattern PLACE =
      Pattern.compile("(\\d{1,6})(?:\\.\\d{1,6})*(?: ([^›]*?)(?: ›.*)?)?");

  /// That of something with this place in its course.
  static Optional<CourseSection> of(String place) {
    Matcher match = PLACE.matcher(place);
    return match.matches()
        ? Optional.of(
            new CourseSection(
                Integer.parseInt(match.group(1)), match.group(2) == null ? "" : match.group(2)))
        : Optional.empty();
  }

  @Override
  public int compareTo(CourseSection other) {
    int byNumber = Integer.compare(number, other.number);
    return byNumber != 0 ? byNumber : name.compareTo(other.name);
  }
}
