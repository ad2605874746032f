package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a document says in one language, as far as it is needed to tell whether it is about the
/// same as another: small enough to be kept of many documents.
///
/// @param places where each sentence stands; of a recording no more than where it begins: which
///   second is best nobody asked
/// @param sentences by the stems of words, the numbers of the sentences that have them, rising
public record Gist(About about, List<Locator> places, Map<String, int[]> sentences) {
  private static final Locator WHOLE = new Locator.Whole();

  public Gist {
    places = List.copyOf(places);
    sentences = Map.copyOf(sentences);
  }

  /// Empty if it says nothing in this language, or asks for what others say.
  public static Optional<Gist> of(Document document, Language language) {
    List<Segment> sentences =
        document instanceof Exercise ? List.of() : Sentences.of(document, language);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Integer>> byStem = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (String stem : new HashSet<>(Stems.of(language, sentences.get(i).text()))) {
        byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(i);
      }
    }
    Map<String, int[]> numbers = new HashMap<>();
    byStem.forEach(
        (stem, found) -> numbers.put(stem, found.stream().mapToInt(Integer::intValue).toArray()));
    return Optional.of(
        new Gist(
            document.about(),
            sentences.stream().map(sentence -> place(sentence.locator())).toList(),
            numbers));
  }

  private static Locator place(Locator locator) {
    return locator instanceof Locator.Time ? WHOLE : locator;
  }

  /// The numbers of the sentences that have all of these stems, of which there is at least one.
  IntStream having(Set<String> stems) {
    List<int[]> each =
        stems.stream().map(stem -> sentences.getOrDefault(stem, new int[0])).toList();
    return Arrays.stream(each.getFirst())
        .filter(number ->
            each.stream().skip(1).allMatch(other -> Arrays.binarySearch(other, number) >= 0));
  }

  /// How much memory it takes, about, in bytes.
  public long size() {
    return 200
        + 4L * places.size()
        + sentences.values().stream().mapToLong(numbers -> 100 + 4L * numbers.length).sum();
  }
}
