package dev.cuecard.web.page.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Numbers as bars, the greatest first.
public record Chart(List<Bar> bars) {
  private static final int MOST = 12;
  private static final int WHOLE = 100;

  /// A number.
  ///
  /// @param width of 100
  /// @param address of what it counts
  public record Bar(String label, long number, int width, String address) {}

  public Chart {
    bars = List.copyOf(bars);
  }

  /// Says what a value is called, or where it leads.
  @FunctionalInterface
  interface Naming {
    String of(String value);
  }

  static Chart of(Map<String, Long> numbers, Naming label, Naming address) {
    long most = numbers.values().stream().mapToLong(number -> number).max().orElse(1);
    return new Chart(
        numbers.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(entry ->
                new Bar(
                    label.of(entry.getKey()),
                    entry.getValue(),
                    (int) Math.max(1, WHOLE * entry.getValue() / most),
                    address.of(entry.getKey())))
            .toList());
  }
}
