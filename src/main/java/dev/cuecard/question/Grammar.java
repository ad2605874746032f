package dev.cuecard.question;

import dev.cuecard.language.Language;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What has to be known of a language to take a sentence out of its text and words out of a
/// sentence.
///
/// @param openers words that may stand before a sentence and say nothing
/// @param outward signs that a sentence speaks of what is said elsewhere, or of who speaks
/// @param articles words that nouns follow
/// @param article the same where they stand before a word
/// @param joiners words that may stand within a term
record Grammar(Pattern openers, Pattern outward, Set<String> articles, Pattern article, Set<String> joiners) {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Grammar OTHER = new Grammar(NEVER, NEVER, Set.of(), NEVER, Set.of());

  private static final Map<String, Grammar> BY_LANGUAGE =
      Map.of(
          "en",
          of(
              "so|now|well|and|okay",
              "^(?:it|its|that|they|their|but|then|because|or|which|you|we|i|there)"
                  + "|this|these|those|here|too|also|either|again|he|him|his|she|her|hers|i|me|my|mine"
                  + "|i'm|i've|today|yesterday|tomorrow|next time|last time"
                  + "|call(?:ed)? (?:it|this|that|these|them)",
              "a an the",
              "of in for to and by on"),
          "es",
          of(
              "bueno|entonces|pues|y|así que",
              "^(?:eso|ello|ellos|ellas|pero|porque|luego|o)"
                  + "|est[aeo]s?|es[aeo]s?|aquell?[ao]s?|aquí|también|tampoco|él|ella|yo|mis?|hoy|ayer"
                  + "|mañana|l[ao]s? llama(?:mos|n)?",
              "un una el la los las unos unas",
              "de del la el y en para por con"),
          "fr",
          of(
              "bon|alors|donc|et",
              "^(?:c'est|il|ils|elle|elles|mais|parce|puis|ou|on)"
                  + "|ce(?! qu)|cette|ces|cela|ça|ici|aussi|lui|je|j'|moi|mon|ma|mes|aujourd'hui|hier|demain",
              "un une le la les l' l’",
              "de du des la le et en à aux au d l pour"),
          "ru",
          of(
              "итак|так|ну|и|а",
              "^(?:это|он|она|оно|они|но|потому|потом|или|там)"
                  + "|эт(?:от|а|и|ого|ой|их|им|ими)|здесь|тоже|также|я|мне|меня"
                  + "|мой|моя|мои|сегодня|вчера|завтра|его|её|называем (?:его|её|это|их)",
              "",
              "о и в на для"),
          "ar",
          of(
              "إذن|حسنا|حسنًا",
              "^(?:هو|هي|هم|لكن|لأن|ثم|أو)|هذا|هذه|ذلك|تلك|هؤلاء|هنا|أيضا|أيضًا|أنا|اليوم|أمس|غدا",
              "",
              "في من على"),
          "zh",
          new Grammar(
              Pattern.compile("^(?:那么|所以|好)[，,]?"),
              Pattern.compile("^[它他她这那此]|这[个些种样句里]|那[个些种样句里]|[他她我]|今天|昨天|明天"),
              Set.of(),
              NEVER,
              Set.of()));

  static Grammar of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), OTHER);
  }

  private static Grammar of(String openers, String outward, String articles, String joiners) {
    return new Grammar(
        words("^(?:" + openers + "),? "),
        words("(?<![\\p{L}'’])(?:" + outward + ")(?![\\p{L}])"),
        list(articles),
        words("(?<!\\p{L})(?:" + articles.replace(' ', '|') + ")\\s?$"),
        list(joiners));
  }

  private static Set<String> list(String words) {
    return Set.of(words.split(" ", -1));
  }

  private static Pattern words(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
