package dev.cuecard.evaluation;

import dev.cuecard.problem.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a search answered to topics: TREC's run.
///
/// @param rankings by topic, best first, by score whatever rank is written
public record Run(Map<String, List<Ranked>> rankings) {
  private static final Columns COLUMNS =
      new Columns("[\t ]+", "a topic, Q0, a document, a rank, a score and a tag");

  public Run {
    Map<String, List<Ranked>> sorted = new LinkedHashMap<>();
    rankings.forEach((topic, ranked) -> sorted.put(topic, ranked.stream().sorted().toList()));
    rankings = sorted;
  }

  private record Line(String topic, Ranked ranked) {}

  /// The run of `text`, and the lines that are of none: `topic Q0 document rank score tag`.
  public static Parsed<Run> parse(String text) {
    Parsed<List<Line>> lines = COLUMNS.read(text, Run::line);
    Map<String, List<Ranked>> rankings = new LinkedHashMap<>();
    for (Line line : lines.value()) {
      rankings.computeIfAbsent(line.topic, _ -> new ArrayList<>()).add(line.ranked);
    }
    return new Parsed<>(new Run(rankings), lines.problems());
  }

  private static Optional<Line> line(String[] columns) {
    return columns.length == 6 && Columns.isNumber(columns[4])
        ? Optional.of(new Line(columns[0], new Ranked(columns[2], Double.parseDouble(columns[4]))))
        : Optional.empty();
  }

  /// The documents found for `topic`, best first, each once.
  public List<String> documents(String topic) {
    Set<String> documents = new LinkedHashSet<>();
    rankings.getOrDefault(topic, List.of()).forEach(ranked -> documents.add(ranked.document()));
    return List.copyOf(documents);
  }

  /// As TREC writes it, a line a document.
  public String toText(String tag) {
    StringBuilder out = new StringBuilder();
    rankings.forEach((topic, ranked) -> {
      int rank = 0;
      for (Ranked one : ranked) {
        out.append(topic).append(" Q0 ").append(one.document()).append(' ').append(++rank);
        out.append(' ').append(one.score()).append(' ').append(tag).append('\n');
      }
    });
    return out.toString();
  }
}
