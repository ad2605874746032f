package dev.cuecard.worklist;

import dev.cuecard.document.Document;
import dev.cuecard.language.Language;
import dev.cuecard.translation.TranslationMemory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What is to be translated to one language, what gives most for the least work first. Texts that
/// follow each other stay together: nobody can translate half a sentence.
///
/// ```java
/// var list = new WorkList(new Language("ar"));
/// documents.forEach(document -> list.add(Spot.of(document, list.language(), false)));
/// List<Task> tasks = list.tasks(30, 20, search -> documents.forEach(search));
/// ```
public final class WorkList {
  private final Language language;
  private final Map<String, List<Spot>> spots = new LinkedHashMap<>();

  public WorkList(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /// Adds what a document lacks. Documents come in the order of their ids.
  public void add(List<Spot> lacking) {
    lacking.forEach(spot ->
        spots.computeIfAbsent(spot.unit().source().strip(), _ -> new ArrayList<>()).add(spot));
  }

  /// How many texts there are to translate; one that stands in several places counts once.
  public int size() {
    return spots.size();
  }

  /// How many units they are.
  public int units() {
    return spots.values().stream().mapToInt(List::size).sum();
  }

  /// A stretch of units that follow each other.
  private record Stretch(String document, int run) {
    static Stretch of(Task task) {
      return new Stretch(task.first().about().id(), task.first().run());
    }
  }

  /// The first tasks.
  ///
  /// @param minutes as many as can be done in this time, at least one
  /// @param most no more than these
  /// @param corpus hands all documents to a search for what has been translated before
  public List<Task> tasks(int minutes, int most, Consumer<Consumer<Document>> corpus) {
    List<Task> first = ranked().stream().limit(most).toList();
    var memory = new TranslationMemory(language, first.stream().map(Task::source).toList());
    corpus.accept(memory::search);
    List<Task> chosen = new ArrayList<>();
    double left = minutes;
    for (Task plain : first) {
      Task task = plain.with(memory.matches(plain.source()));
      left -= task.minutes();
      if (left < 0 && !chosen.isEmpty()) {
        return chosen;
      }
      chosen.add(task);
    }
    return chosen;
  }

  /// All tasks, without what has been translated before.
  private List<Task> ranked() {
    List<Task> tasks =
        spots.values().stream()
            .map(places -> new Task(places, List.of(), 1).with(List.of()))
            .toList();
    Map<Stretch, Double> worths = worths(tasks);
    return tasks.stream()
        .sorted(
            Comparator.<Task>comparingDouble(task -> -worths.getOrDefault(Stretch.of(task), 0.0))
                .thenComparing(task -> task.first().about().id())
                .thenComparingInt(task -> task.first().run()))
        .toList();
  }

  /// What the tasks of each stretch are worth, on the average of the minutes they take.
  private static Map<Stretch, Double> worths(List<Task> tasks) {
    Map<Stretch, Double> minutes = new HashMap<>();
    Map<Stretch, Double> worths = new HashMap<>();
    for (Task task : tasks) {
      minutes.merge(Stretch.of(task), task.minutes(), Double::sum);
      worths.merge(Stretch.of(task), task.worth() * task.minutes(), Double::sum);
    }
    worths.replaceAll((stretch, worth) -> worth / minutes.getOrDefault(stretch, 1.0));
    return worths;
  }
}
