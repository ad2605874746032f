package dev.cuecard.quality.translation;

import dev.cuecard.language.Word;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A word that stands twice in a row by mistake.
final class Doubled {
  /// Languages in which saying a word twice is grammar.
  private static final Set<String> REDUPLICATING =
      Set.of(
          "id", "ms", "jv", "su", "tl", "fil", "hi", "bn", "mr", "gu", "ta", "te", "ml", "kn", "pa",
          "ur", "ne", "si", "kok", "vi", "th", "zh", "ja", "ko", "sw", "tr", "af", "haw", "mi");

  /// Words that do stand twice in a row.
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "fr", Set.of("nous", "vous"),
          "de", Set.of("die", "der", "das", "sie"),
          "nl", Set.of("dat", "die", "je"),
          "en", Set.of("that", "had"),
          "pt", Set.of("que"),
          "it", Set.of("via", "man", "mano"));

  /// “really, really” is said twice on purpose.
  private static final String COMMA = ",";

  private Doubled() {}

  static Optional<Fault> fault(Pairing pair) {
    if (REDUPLICATING.contains(pair.language().primary()) || in(pair.source(), COMMA).isPresent()) {
      return Optional.empty();
    }
    return in(pair.text(), "")
        .filter(word -> !ALLOWED.getOrDefault(pair.language().primary(), Set.of()).contains(word))
        .map(word -> Fault.of(Kind.TWICE, new Fact.Quote(word)));
  }

  /// @param between what may stand between the two, besides blanks
  private static Optional<String> in(String text, String between) {
    List<Word> words = Word.of(text);
    for (int i = 1; i < words.size(); i++) {
      Word before = words.get(i - 1);
      Word word = words.get(i);
      if (word.text().length() > 1
          && Character.isLetter(word.text().charAt(0))
          && word.text().equalsIgnoreCase(before.text())
          && text.substring(before.end(), word.start()).replace(between, "").isBlank()) {
        return Optional.of(word.text().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
