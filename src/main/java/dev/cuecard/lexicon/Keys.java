package dev.cuecard.lexicon;

import dev.cuecard.language.Language;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Under which key a word is kept and looked up: the same for all spellings and, where it helps,
/// all forms of a word. A lexicon is read with the keys it was written with.
public interface Keys {
  /// Small letters without accents; every form is a word of its own.
  Keys FOLDED =
      (word, language) ->
          Accents.SIGN
              .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
              .replaceAll("");

  /// The key of `word`, which has no control characters; blank if there is nothing to look up.
  String key(String word, Language language);

  /// What [#FOLDED] leaves out.
  final class Accents {
    private static final Pattern SIGN = Pattern.compile("\\p{M}+");

    private Accents() {}
  }
}
