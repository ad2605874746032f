package dev.cuecard.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How good a run is by a measure, topic by topic.
///
/// ```java
/// double mean = Evaluation.of(run, judgments, topics, Measure.NDCG_10).mean();
/// ```
///
/// @param scores by topic, from 0 to 1
public record Evaluation(Measure measure, Map<String, Double> scores) {
  /// Every topic that has an answer counts; what was not found for it counts 0.
  public static Evaluation of(Run run, Judgments judgments, List<Topic> topics, Measure measure) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Topic topic : topics) {
      if (judgments.hasAnswer(topic.id())) {
        scores.put(topic.id(), measure.of(run.documents(topic.id()), judgments.of(topic.id())));
      }
    }
    return new Evaluation(measure, scores);
  }

  /// The mean over all topics; 0 without any.
  public double mean() {
    return scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /// How likely a difference from `other` of this size is if both are equally good.
  public double pValueAgainst(Evaluation other) {
    double[] differences =
        scores.entrySet().stream()
            .mapToDouble(own -> own.getValue() - other.scores.getOrDefault(own.getKey(), 0.0))
            .toArray();
    return new RandomizationTest(differences).pValue();
  }
}
