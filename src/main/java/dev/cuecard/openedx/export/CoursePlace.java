package dev.cuecard.openedx.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Where a block stands in its course: `2.1.3 Interviewing › Open questions` for the third block of
/// the first sequence of the second chapter.
///
/// @param numbers from 1, of the chapter first, the block's own last
/// @param names of what it stands in, the chapter first; what has no name is left out
public record CoursePlace(List<Integer> numbers, List<String> names) {
  /// The place of the course itself.
  public static final CoursePlace COURSE = new CoursePlace(List.of(), List.of());

  public CoursePlace {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
  }

  /// The place of a block in the block that stands here.
  ///
  /// @param name of the block that stands here; blank if it has none
  public CoursePlace inside(String name, int number) {
    List<Integer> path = new ArrayList<>(numbers);
    path.add(number);
    List<String> above = new ArrayList<>(names);
    if (!name.isBlank()) {
      above.add(name);
    }
    return new CoursePlace(path, above);
  }

  /// The place of another block beside the one that stands here.
  public CoursePlace beside(int number) {
    List<Integer> path = new ArrayList<>(numbers);
    path.set(path.size() - 1, number);
    return new CoursePlace(path, names);
  }

  public int depth() {
    return numbers.size();
  }

  /// `2.1.3`
  public String number() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return (number() + " " + String.join(" › ", names)).strip();
  }
}
