package dev.cuecard.terms.naming;

import dev.cuecard.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the forms of words tell of whether they are nouns, beside the places they stand in.
final class WordEndings {
  /// Endings of adjectives, which qualify nouns.
  private static final Map<String, Pattern> ADJECTIVE =
      Map.of("en", Pattern.compile(".{3,}(?:al|ful|ous|ive|able|ible|less|ish)"));

  /// Endings of verbs, of participles and adverbs, which say how the noun before them is. (Some
  /// nouns have them, but those stand after articles more than once.)
  private static final Map<String, Pattern> NO_NOUN =
      Map.of(
          "en", Pattern.compile(".{2,}[^e]ed|.{3,}ly"),
          "es", Pattern.compile(".{3,}(?:[aei]r(?:l[aeo]s?|se)?|aban?|[ai]endo)"),
          "fr", Pattern.compile(".{2,}(?:[^i]er|ai(?:en)?t|ez)"));

  /// What stands there without being a noun: forms of verbs after prepositions, words that count.
  private static final Map<String, Pattern> NEVER =
      Map.of(
          "en",
          Pattern.compile(
              "(?:about|of|for|with|in|on|at|from|into|over|under|between|without) .{3,}ing"
                  + "|\\S+ (?:first|second|third|last|next|same|other|left|few|lot)"),
          "es",
          Pattern.compile(
              "(?:de|con|en|por|sobre|sin|entre) .{2,}(?:ar|er|ir)(?:l[aeo]s?|se|me|te)?"
                  + "|\\S+ (?:primer[ao]?|últim[ao]s?|mism[ao]s?|gran(?:des?)?|nuev[ao]s?"
                  + "|buen[ao]?s?|propi[ao]s?|pequeñ[ao]s?|divers[ao]s|diferentes|vari[ao]s)"),
          "fr",
          Pattern.compile(
              "(?:de|d|avec|sur|sans|dans|en) .{2,}(?:er|ir|re|ant)"
                  + "|\\S+ (?:premi(?:er|ère)s?|derni(?:er|ère)s?|mêmes?|petite?s?|grande?s?"
                  + "|nombreu(?:x|ses?)|différente?s?|nouve(?:aux?|l|lles?)|jeunes?|bon(?:ne)?s?"
                  + "|propres?|haut|bas|vieux|vieilles?|beau|belles?)"),
          "de",
          Pattern.compile("\\S+ (?:erste|letzte|nächste)[nrs]?"),
          "pt",
          Pattern.compile(
              "(?:de|com|em|por|sobre|sem|entre) .{2,}(?:ar|er|ir)|\\S+"
                  + " (?:primeir|últim|mesm)[ao]"),
          "it",
          Pattern.compile(
              "(?:di|con|in|per|su|senza|tra) .{2,}(?:are|ere|ire)|\\S+ (?:prim|ultim|stess)[ao]"));

  private static final Pattern NONE = Pattern.compile("(?!)");

  private final Pattern adjective;
  private final Pattern noNoun;
  private final Pattern never;

  WordEndings(Language language) {
    adjective = ADJECTIVE.getOrDefault(language.primary(), NONE);
    noNoun = NO_NOUN.getOrDefault(language.primary(), NONE);
    never = NEVER.getOrDefault(language.primary(), NONE);
  }

  /// Whether `word` ends as adjectives do.
  boolean areOfAdjective(String word) {
    return adjective.matcher(lower(word)).matches();
  }

  /// Whether `word` ends as verbs, participles or adverbs do.
  boolean areOfNoNoun(String word) {
    return noNoun.matcher(lower(word)).matches();
  }

  /// Whether `word` is no noun although it stands right after `before`, as nouns do.
  boolean ruleOut(String before, String word) {
    return never.matcher(lower(before + ' ' + word)).matches();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
