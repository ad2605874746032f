package dev.cuecard.quality.translation;

import dev.cuecard.language.Word;
import dev.cuecard.quality.translation.Fault.Fact;
import dev.cuecard.quality.translation.Fault.Kind;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a translation is written in the letters of its language.
final class Scripts {
  private static final Map<String, Set<UnicodeScript>> OF_LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
          Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
          Map.entry("ur", Set.of(UnicodeScript.ARABIC)),
          Map.entry("he", Set.of(UnicodeScript.HEBREW)),
          Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
          Map.entry("el", Set.of(UnicodeScript.GREEK)),
          Map.entry("hi", Set.of(UnicodeScript.DEVANAGARI)),
          Map.entry("th", Set.of(UnicodeScript.THAI)),
          Map.entry("ko", Set.of(UnicodeScript.HANGUL)),
          Map.entry("zh", Set.of(UnicodeScript.HAN)),
          Map.entry(
              "ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)));

  /// Scripts with letters that look alike.
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private static final int ENOUGH_WORDS = 4;

  private Scripts() {}

  static Optional<Fault> fault(Pairing pair) {
    Set<UnicodeScript> expected = OF_LANGUAGES.get(pair.language().primary());
    if (expected != null
        && Word.of(pair.text()).size() >= ENOUGH_WORDS
        && Faults.copied(pair).isEmpty()
        && pair.text().codePoints().noneMatch(c -> expected.contains(UnicodeScript.of(c)))) {
      return Optional.of(Fault.of(Kind.FOREIGN_LETTERS));
    }
    return Word.of(pair.text()).stream()
        .flatMap(word -> Arrays.stream(word.text().split("[^\\p{L}\\p{M}]+", -1)))
        .filter(Scripts::isMixed)
        .findFirst()
        .map(word -> Fault.of(Kind.MIXED_LETTERS, new Fact.Quote(word)));
  }

  private static boolean isMixed(String word) {
    return word.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).distinct().count()
        > 1;
  }
}
