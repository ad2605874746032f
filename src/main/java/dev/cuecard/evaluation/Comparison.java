package dev.cuecard.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A run by every measure, over all topics and over those of each language, and how it differs from
/// another run.
///
/// @param groups all topics first, then each language by its tag, if there are several
public record Comparison(List<Group> groups) {
  public Comparison {
    groups = List.copyOf(groups);
  }

  /// Topics that are looked at together.
  ///
  /// @param language its tag; `all` for all topics
  public record Group(String language, int topics, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// One measure.
  ///
  /// @param mean of the run
  /// @param against the other run's mean, and how likely the difference is by chance
  public record Line(Measure measure, double mean, Optional<Against> against) {}

  /// The other run.
  ///
  /// @param pValue two-sided, by [RandomizationTest]
  public record Against(double mean, double pValue) {}

  /// Measures `run`, and `against` as well if there is one.
  public static Comparison of(
      Run run, Optional<Run> against, Judgments judgments, List<Topic> topics) {
    List<Topic> judged = topics.stream().filter(topic -> judgments.hasAnswer(topic.id())).toList();
    List<String> languages =
        judged.stream()
            .map(Topic::language)
            .filter(language -> !language.isEmpty())
            .distinct()
            .sorted()
            .toList();
    Stream<String> shown =
        languages.size() > 1
            ? Stream.concat(Stream.of("all"), languages.stream())
            : Stream.of("all");
    return new Comparison(
        shown
            .map(language -> group(language, run, against, judgments, in(language, judged)))
            .toList());
  }

  private static List<Topic> in(String language, List<Topic> topics) {
    return topics.stream()
        .filter(topic -> language.equals("all") || topic.language().equals(language))
        .toList();
  }

  private static Group group(
      String language, Run run, Optional<Run> against, Judgments judgments, List<Topic> topics) {
    List<Line> lines = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Evaluation own = Evaluation.of(run, judgments, topics, measure);
      lines.add(
          new Line(
              measure,
              own.mean(),
              against
                  .map(other -> Evaluation.of(other, judgments, topics, measure))
                  .map(other -> new Against(other.mean(), own.pValueAgainst(other)))));
    }
    return new Group(language, topics.size(), lines);
  }
}
