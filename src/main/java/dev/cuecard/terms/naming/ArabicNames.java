package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What names something in an Arabic text: a noun with the article, `الراوي`, or a noun and what it
/// is defined by, `خريطة الأصوات`, `المبادئ التوجيهية`.
final class ArabicNames implements Naming {
  private static final Language ARABIC = new Language("ar");

  private static final String ARTICLE = "ال";

  /// Particles that are written with the word that they stand before.
  private static final Pattern PARTICLE = Pattern.compile("[وفبلك](?=\\p{L}{3})");

  private static final Set<String> PREPOSITIONS =
      Set.of("في", "من", "عن", "على", "إلى", "مع", "بين");

  /// Endings of nouns.
  private static final Pattern NOUN = Pattern.compile(".{2,}(?:ة|ات|ية)");

  /// Endings of verbs, of words with a pronoun, and of what says how or when: “تناولتم”, “بعودتكم”,
  /// “أبداً”.
  private static final Pattern NO_NOUN =
      Pattern.compile(".+وا|.{3,}تم|.{4,}[كه]م|.+(?:اً|ًا)|ي.{2,}ون|ت.{2,3}ون");

  private final Set<String> words = new HashSet<>();

  /// Words after prepositions, and with the article: nouns.
  private final Set<String> nouns = new HashSet<>();

  /// How often a word with the article follows another such, as adjectives do, less how often not.
  private final Map<String, Integer> adjectives = new HashMap<>();

  @Override
  public void read(String sentence) {
    String before = "";
    int end = 0;
    for (Word word : Word.of(sentence)) {
      String text = Inflection.shown(ARABIC, word.text());
      boolean isNext = word.start() == end + 1;
      words.add(word.text());
      if (text.startsWith(ARTICLE)) {
        nouns.add(text.substring(ARTICLE.length()));
        adjectives.merge(text, isNext && before.startsWith(ARTICLE) ? 1 : -1, Integer::sum);
      } else if (isNext && PREPOSITIONS.contains(before)) {
        nouns.add(text);
      }
      before = text;
      end = word.end();
    }
  }

  /// Whether a word by itself has an ending that no noun has which the text names.
  @Override
  public boolean isRuledOut(List<String> name) {
    String word = name.getFirst();
    return name.size() == 1
        && NO_NOUN.matcher(word).matches()
        && !word.startsWith(ARTICLE)
        && !nouns.contains(word);
  }

  @Override
  public boolean endsName(String word, String term) {
    return areName(word, term);
  }

  @Override
  public boolean goesOnInName(String term, String word) {
    return areName(term, word);
  }

  /// Whether two words are one, whatever is written before the first.
  private boolean areName(String first, String last) {
    return mayBeName(List.of(Inflection.shown(ARABIC, first), last));
  }

  /// Whether these words are one: the first a noun that nothing is written before, the last with
  /// the article.
  @Override
  public boolean mayBeName(List<String> name) {
    String first = name.getFirst();
    return name.getLast().startsWith(ARTICLE)
        && (first.startsWith(ARTICLE)
            ? adjectives.getOrDefault(first, 0) <= 0
            : (nouns.contains(first) || NOUN.matcher(first).matches()) && !hasParticle(first));
  }

  /// Whether the text has the word too without what may be a particle at its beginning.
  private boolean hasParticle(String word) {
    String bare = word.substring(1);
    return PARTICLE.matcher(word).lookingAt()
        && (words.contains(bare) || nouns.contains(bare) || NOUN.matcher(bare).matches());
  }
}
