package dev.cuecard.worklist;

import dev.cuecard.alignment.SharedUnits;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.language.Language;
import dev.cuecard.translation.TranslationMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be translated to one language, what gives most for the least work first.
///
/// ```java
/// var list = new WorkList(new Language("ar"), false);
/// documents.forEach(document -> list.add(list.open(document)));
/// List<Task> tasks = list.tasks(30, 20, corpus);
/// ```
public final class WorkList {
  private final Language language;
  private final boolean always;
  private final List<OpenUnit> open = new ArrayList<>();

  /// @param always also of documents that are not wanted in `language`
  public WorkList(Language language, boolean always) {
    this.language = language;
    this.always = always;
  }

  public Language language() {
    return language;
  }

  /// What a document lacks.
  public List<OpenUnit> open(Document document) {
    return OpenUnit.of(spots(document));
  }

  private List<Spot> spots(Document document) {
    return Spot.of(document, language, always);
  }

  /// Adds what a document lacks. Documents come in the order of their ids.
  public void add(List<OpenUnit> lacking) {
    open.addAll(lacking);
  }

  /// How many units there are to translate.
  public int units() {
    return open.size();
  }

  /// The first tasks.
  ///
  /// @param minutes as many as can be done in this time, at least one
  /// @param most no more than these
  /// @param corpus where all is read again, and what has been translated before
  public List<Task> tasks(int minutes, int most, Documents corpus) {
    List<List<Spot>> first = spots(Ranking.of(open).stream().limit(most).toList(), corpus);
    TranslationMemory memory =
        memory(first.stream().map(places -> places.getFirst().unit().source()).toList(), corpus);
    return new Session(minutes)
        .fill(
            first.stream()
                .map(places -> Task.of(places, memory.matches(places.getFirst().unit().source())))
                .toList());
  }

  /// The places of each text, with their words.
  private List<List<Spot>> spots(List<OpenText> texts, Documents corpus) {
    Map<Long, List<Spot>> spots = new LinkedHashMap<>();
    texts.forEach(text -> spots.put(text.first().text(), new ArrayList<>()));
    Set<String> documents =
        texts.stream()
            .flatMap(text -> text.places().stream())
            .map(OpenUnit::document)
            .collect(Collectors.toSet());
    corpus.each(
        documents::contains,
        document -> Optional.of(spots(document)),
        found ->
            found.forEach(spot ->
                Optional.ofNullable(spots.get(OpenUnit.text(spot)))
                    .ifPresent(places -> places.add(spot))));
    return spots.values().stream().filter(places -> !places.isEmpty()).toList();
  }

  /// A bundle, and the document it is of.
  private record Translated(String document, MessageBundle bundle) {}

  private TranslationMemory memory(List<String> texts, Documents corpus) {
    var memory = new TranslationMemory(language, texts);
    corpus.each(
        _ -> true,
        document -> SharedUnits.of(document).map(bundle -> new Translated(document.id(), bundle)),
        translated -> memory.search(translated.document(), translated.bundle()));
    return memory;
  }
}
