package dev.cuecard.terms;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.terms.naming.VagueWords;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a sentence that is built like a definition says what something is.
final class Telling {
  /// What only tells how something compares or is liked: “Silence is a question too”, “Smell is the
  /// quickest road”, “That is a great idea”.
  private static final Map<String, Pattern> COMPARING =
      Map.of(
          "en",
          pattern(
              "\\b(?:too|also|either|as well)[.!?]*$|\\b(?:is|are) the"
                  + " (?:most|best|worst|first|last|only|\\p{L}{3,}est)\\b|\\b(?:is|are)"
                  + " (?:an?|the) (?:really |very )?(?:bit|lot|great|good|nice|wonderful"
                  + "|bad|big|huge|absolute|key|crucial|important|problem|example"
                  + "|option|essence|shame|pain|mess|joke|must|mystery|miracle|blessing|challenge"
                  + "|necessity|priority|goal|choice|reason)\\b"),
          "es",
          pattern(
              "(?<!\\p{L})(?:también|tampoco)(?!\\p{L})"
                  + "|\\bes (?:el|la|lo) (?:\\p{L}+ )?(?:más|mejor|peor|primer|única?|único)"),
          "fr",
          pattern(
              "\\b(?:aussi|non plus)[.!?]*$"
                  + "|\\best (?:le|la) (?:\\p{L}+ l[ea] )?(?:plus|meilleure?|pire|premi|seule?)"),
          "ru",
          pattern("(?<!\\p{L})(?:тоже|также)(?!\\p{L})|(?<!\\p{L})сам(?:ый|ая|ое|ые) "),
          "ar",
          pattern("أيضا|أيضاً|أيضًا| (?:هو|هي) (?:أفضل|أسوأ|أول|آخر) "),
          "zh",
          pattern("也是|[是就]最"));

  private static final Pattern END = Pattern.compile("[\\p{P}\\s]+$");

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Language language;
  private final Pattern comparing;

  Telling(Language language) {
    this.language = language;
    comparing = COMPARING.getOrDefault(language.primary(), NEVER);
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Whether `term` begins and ends with words that mean something and `sentence` does not only
  /// compare it.
  boolean isSound(String term, String sentence) {
    List<Word> words = Word.of(term);
    return !words.isEmpty()
        && isContent(words.getFirst())
        && isContent(words.getLast())
        && !comparing.matcher(sentence).find();
  }

  /// Whether a sentence ends by naming the term, “We call it a release form.”, so that another may
  /// say more of what it is.
  static boolean isNaming(Definition definition) {
    return END.matcher(definition.text()).replaceFirst("").endsWith(definition.term());
  }

  private boolean isContent(Word word) {
    return !FunctionWords.contains(language, word.text())
        && !VagueWords.contains(language, word.text());
  }
}
