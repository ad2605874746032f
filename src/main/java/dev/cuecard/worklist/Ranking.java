package dev.cuecard.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts first what gives most seconds of speech for a minute of work. Texts that follow each other
/// stay together: nobody can translate half a sentence.
final class Ranking {
  private Ranking() {}

  /// @param open in the order of the corpus
  static List<OpenText> of(List<OpenUnit> open) {
    List<OpenText> texts = texts(open);
    Map<Stretch, Double> worths = worths(texts);
    texts.sort(
        Comparator.<OpenText>comparingDouble(text -> -worths.getOrDefault(text.stretch(), 0.0))
            .thenComparing(text -> text.first().document())
            .thenComparingInt(text -> text.first().index()));
    return texts;
  }

  private static List<OpenText> texts(List<OpenUnit> open) {
    List<OpenUnit> byText = new ArrayList<>(open);
    byText.sort(Comparator.comparingLong(OpenUnit::text));
    List<OpenText> texts = new ArrayList<>();
    int end;
    for (int start = 0; start < byText.size(); start = end) {
      end = start + 1;
      while (end < byText.size() && byText.get(end).text() == byText.get(start).text()) {
        end++;
      }
      texts.add(new OpenText(byText.subList(start, end)));
    }
    return texts;
  }

  /// What each stretch gives for a minute.
  private static Map<Stretch, Double> worths(List<OpenText> texts) {
    Map<Stretch, Double> minutes = new HashMap<>();
    Map<Stretch, Double> worths = new HashMap<>();
    for (OpenText text : texts) {
      minutes.merge(text.stretch(), text.minutes(), Double::sum);
      worths.merge(text.stretch(), text.gain(), Double::sum);
    }
    worths.replaceAll((stretch, gain) -> gain / minutes.getOrDefault(stretch, 1.0));
    return worths;
  }
}
