package dev.cuecard.translation;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a corpus has translated before that is like some texts. It is asked first and searched
/// then: the texts are few, so that the corpus can go by document by document and none of it is
/// held.
///
/// ```java
/// var memory = new TranslationMemory(new Language("ar"), texts);
/// bundles.forEach(memory::search);
/// List<Match> matches = memory.matches(text);
/// ```
public final class TranslationMemory {
  /// Less like than this does not help (in percent).
  public static final int LEAST_LIKE = 70;

  private static final int MOST_MATCHES = 3;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::score)
          .reversed()
          .thenComparing(Match::document)
          .thenComparing(Match::key);

  private final Language language;
  private final Map<String, Question> questions = new LinkedHashMap<>();

  /// A text, and what was found.
  private record Question(Wording wording, List<Match> matches) {}

  /// @param language that translations are wanted in
  public TranslationMemory(Language language, Iterable<String> texts) {
    this.language = language;
    texts.forEach(text ->
        questions.computeIfAbsent(
            text, asked -> new Question(Wording.of(asked), new ArrayList<>())));
  }

  /// Takes from the bundle of a document what is like one of the texts.
  ///
  /// @param document its id
  public void search(String document, MessageBundle bundle) {
    for (Unit unit : bundle.units()) {
      Translation translation = unit.translations().get(language);
      if (translation != null
          && translation.state().compareTo(State.TRANSLATED) >= 0
          && !translation.text().isBlank()
          && !unit.isPlaceholder()) {
        Wording wording = Wording.of(unit.source());
        for (Question question : questions.values()) {
          int score = question.wording.likeness(wording, LEAST_LIKE);
          if (score >= LEAST_LIKE) {
            keep(question.matches, match(score, unit, translation, document));
          }
        }
      }
    }
  }

  private static Match match(int score, Unit unit, Translation translation, String document) {
    return new Match(score, unit.source(), translation.text(), document, unit.key());
  }

  /// Of matches with the same translation the best is enough.
  private static void keep(List<Match> matches, Match found) {
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).translation().equals(found.translation())) {
        if (BEST_FIRST.compare(found, matches.get(i)) < 0) {
          matches.set(i, found);
          matches.sort(BEST_FIRST);
        }
        return;
      }
    }
    matches.add(found);
    matches.sort(BEST_FIRST);
    if (matches.size() > MOST_MATCHES) {
      matches.removeLast();
    }
  }

  /// What was found that is like `text`, the best first.
  public List<Match> matches(String text) {
    Question question = questions.get(text);
    return question == null ? List.of() : List.copyOf(question.matches);
  }
}
