package dev.cuecard.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A measure of one ranking, from 0 to 1, as `trec_eval` computes it.
public enum Measure {
  /// `ndcg_cut.10`: the gain of a document is its grade.
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      List<Integer> best =
          grades.values().stream()
              .filter(grade -> grade > 0)
              .sorted(Comparator.reverseOrder())
              .toList();
      double ideal = gain(best);
      List<Integer> found =
          ranking.stream().limit(10).map(document -> grades.getOrDefault(document, 0)).toList();
      return ideal == 0 ? 0 : gain(found) / ideal;
    }
  },
  /// `recip_rank`, of answers among the first ten.
  MRR_10("MRR@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      for (int i = 0; i < Math.min(10, ranking.size()); i++) {
        if (isAnswer(ranking.get(i), grades)) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },
  /// `recall.10`
  RECALL_10("recall@10") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return recall(10, ranking, grades);
    }
  },
  /// `recall.100`
  RECALL_100("recall@100") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return recall(100, ranking, grades);
    }
  },
  /// `success.1`
  SUCCESS_1("success@1") {
    @Override
    double of(List<String> ranking, Map<String, Integer> grades) {
      return ranking.isEmpty() || !isAnswer(ranking.getFirst(), grades) ? 0 : 1;
    }
  };

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /// Its name as papers write it.
  public String label() {
    return label;
  }

  /// How good `ranking` is, best first, by the grades of the documents that were judged.
  abstract double of(List<String> ranking, Map<String, Integer> grades);

  private static boolean isAnswer(String document, Map<String, Integer> grades) {
    return grades.getOrDefault(document, 0) > 0;
  }

  private static double recall(int depth, List<String> ranking, Map<String, Integer> grades) {
    long answers = grades.values().stream().filter(grade -> grade > 0).count();
    long found = ranking.stream().limit(depth).filter(one -> isAnswer(one, grades)).count();
    return answers == 0 ? 0 : (double) found / answers;
  }

  /// Of the first ten: the grade at rank r counts 1 / log2(r + 1) (Järvelin, Kekäläinen 2002).
  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      gain += Math.max(0, grades.get(i)) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
