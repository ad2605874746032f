package dev.cuecard.index.cluster.form;

import dev.cuecard.index.analysis.TextField;
import java.util.ArrayList;
import java.util.List;

/// In which field each passage of a document has its text, in their order: `en*120 es*118`.
public record Layout(List<Run> runs) {
  /// Passages that follow each other with text in the same field.
  record Run(String field, int passages) {}

  public Layout {
    runs = List.copyOf(runs);
  }

  /// @param fields those of the passages, each without what all begin with
  static Layout of(List<String> fields) {
    List<Run> runs = new ArrayList<>();
    for (String field : fields) {
      boolean goesOn = !runs.isEmpty() && runs.getLast().field().equals(field);
      runs.add(new Run(field, goesOn ? runs.removeLast().passages() + 1 : 1));
    }
    return new Layout(runs);
  }

  static Layout parse(String text) {
    List<Run> runs = new ArrayList<>();
    for (String run : text.split(" ", -1)) {
      int star = run.indexOf('*');
      if (star > 0) {
        runs.add(new Run(run.substring(0, star), Integer.parseInt(run.substring(star + 1))));
      }
    }
    return new Layout(runs);
  }

  /// How many passages there are.
  public int passages() {
    return runs.stream().mapToInt(Run::passages).sum();
  }

  /// How many passages have text in this field, by Lucene's name.
  public int passages(String field) {
    return runs.stream()
        .filter(run -> field.equals(TextField.PREFIX + run.field()))
        .mapToInt(Run::passages)
        .sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(text.isEmpty() ? "" : " ").append(run.field()).append('*').append(run.passages());
    }
    return text.toString();
  }
}
