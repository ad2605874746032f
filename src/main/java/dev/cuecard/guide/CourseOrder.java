package dev.cuecard.guide;

import dev.cuecard.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a document stands in its course: by the numbers that its place begins with, `2.1.3
/// Interviewing`; where there are none recordings come first, and else the title decides.
record CourseOrder(List<Integer> numbers, int kind, String title, String id)
    implements Comparable<CourseOrder> {
  private static final Pattern NUMBERS = Pattern.compile("^\\d{1,6}(?:\\.\\d{1,6})*");

  private static final Comparator<CourseOrder> ORDER =
      Comparator.comparing(CourseOrder::numbers, CourseOrder::byNumbers)
          .thenComparingInt(CourseOrder::kind)
          .thenComparing(CourseOrder::title)
          .thenComparing(CourseOrder::id);

  static CourseOrder of(Document document) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBERS.matcher(document.about().place().orElse(""));
    if (matcher.find()) {
      for (String number : matcher.group().split("\\.", -1)) {
        numbers.add(Integer.parseInt(number));
      }
    }
    return new CourseOrder(
        numbers, Document.KINDS.indexOf(document.kind()), document.about().title(), document.id());
  }

  @Override
  public int compareTo(CourseOrder other) {
    return ORDER.compare(this, other);
  }

  private static int byNumbers(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
