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
/// @param atHand signs that a sentence speaks of one thing at hand and does not say what a kind of
///   thing is
/// @param vague words that no term begins with or consists of
/// @param article what stands before a noun and would tell it
/// @param joiners words that may stand within a term
record Grammar(
    Pattern openers,
    Pattern outward,
    Pattern atHand,
    Set<String> vague,
    Pattern article,
    Set<String> joiners) {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final Grammar OTHER = new Grammar(NEVER, NEVER, NEVER, Set.of(), NEVER, Set.of());

  private static final Map<String, Grammar> BY_LANGUAGE =
      Map.of(
          "en",
          of(
              "so|now|well|and|okay",
              "^(?:it|its|that|they|their|but|then|because|or|which|you|we|i|there)"
                  + "|this|these|those|here|too|also|either|again|he|him|his|she|her|hers|i|me|my|mine|i'm|i've|today|yesterday|tomorrow|next"
                  + " time|last time|once|earlier|above|below|as we|as you|let's|for example|for"
                  + " instance|in fact|in other words|(?:first|second|third|last|other|next)"
                  + " ones?|the others?|the"
                  + " next|(?:chapter|section|lesson|unit|week|figure|table|step)"
                  + " [0-9]+|call(?:ed)? (?:it|this|that|these|them)|(?:is|are) (?:an?|the)"
                  + " (?:bit|lot|little|great|good|nice|big|few|key|crucial|important|problem|example"
                  + "|opinion|reason|result|same)",
              "^The [\\p{Ll}-]+(?: [\\p{Ll}-]+)* (?:is|are|means) ",
              "first second third fourth fifth last final next previous following main two three"
                  + " four five six rest result output outcome answer example idea goal problem",
              "a an the",
              "of for"),
          "es",
          of(
              "bueno|entonces|pues|y|así que",
              "^(?:eso|ello|ellos|ellas|pero|porque|luego|o)"
                  + "|est[aeo]s?|es[aeo]s?|aquell?[ao]s?|aquí|también|tampoco|él|ella|yo|mis?|hoy|ayer|mañana|l[ao]s?"
                  + " llama(?:mos|n)?|una vez|un día|por ejemplo|es decir|(?:es|son) (?:una?|el|la)"
                  + " (?:poco|buena?|gran|problema|ejemplo|razón|opinión|misma|mismo)",
              "",
              "primer primera primero segundo segunda tercer tercera último última siguiente dos"
                  + " tres resto resultado respuesta ejemplo idea problema",
              "un una el la los las unos unas",
              "de del la el para"),
          "fr",
          of(
              "bon|alors|donc|et",
              "^(?:c'est|il|ils|elle|elles|mais|parce|puis|ou|on)|ce(?!"
                  + " qu)|cette|ces|cela|ça|ici|aussi|lui|je|j'|moi|mon|ma|mes|aujourd'hui|hier|demain|une"
                  + " fois|un jour|par exemple|c'est-à-dire|est (?:une?|le|la)"
                  + " (?:peu|bon|bonne|grande?|problème|exemple|raison|même)",
              "",
              "premier première premiers premières seul seule seuls seules deuxième second seconde"
                  + " troisième dernier dernière suivant suivante deux trois reste résultat réponse"
                  + " exemple idée problème",
              "un une le la les l' l’",
              "de du des la le à pour"),
          "ru",
          of(
              "итак|так|ну|и|а",
              "^(?:это|он|она|оно|они|но|потому|потом|или|там)"
                  + "|эт(?:от|а|и|ого|ой|их|им|ими)|здесь|тоже|также|я|мне|меня"
                  + "|мой|моя|мои|сегодня|вчера|завтра|его|её|называем (?:его|её|это|их)"
                  + "|однажды|как-то раз|например|то есть",
              "",
              "первый первая первое второй вторая третий последний следующий два три остальное"
                  + " результат ответ пример идея проблема",
              "",
              "о для"),
          "ar",
          of(
              "إذن|حسنا|حسنًا",
              "^(?:هو|هي|هم|لكن|لأن|ثم|أو)|هذا|هذه|ذلك|تلك|هؤلاء|هنا|أيضا|أيضًا|أنا|اليوم|أمس|غدا|مثلا|مثلًا",
              "",
              "أول ثاني آخر",
              "",
              "في من على"),
          "zh",
          new Grammar(
              Pattern.compile("^(?:那么|所以|好)[，,]?"),
              Pattern.compile("^[它他她这那此]|这[个些种样句里]|那[个些种样句里]|[他她我]|今天|昨天|明天|比如|例如"),
              NEVER,
              list("下面 上面 结果 所以 因为 由于 其中 其实 本例 剩下"),
              NEVER,
              Set.of()));

  /// Languages in which a noun has another form where it is no subject.
  private static final Set<String> WITH_CASES = list("ru uk be pl cs sk sl hr sr");

  static Grammar of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), OTHER);
  }

  /// Whether it can be told of a sentence in `language` whether it stands by itself.
  static boolean isKnown(Language language) {
    return BY_LANGUAGE.containsKey(language.primary());
  }

  /// Whether a term is sure to have the form it is named by: in languages with cases, where a
  /// sentence begins with it.
  static boolean isNamedIn(Language language, String sentence, String term) {
    return !WITH_CASES.contains(language.primary())
        || of(language)
            .openers()
            .matcher(sentence)
            .replaceFirst("")
            .regionMatches(true, 0, term, 0, term.length());
  }

  private static Grammar of(
      String openers,
      String outward,
      String atHand,
      String vague,
      String articles,
      String joiners) {
    return new Grammar(
        words("^(?:" + openers + "),? "),
        words("(?<![\\p{L}'’])(?:" + outward + ")(?![\\p{L}])"),
        atHand.isEmpty() ? NEVER : Pattern.compile(atHand),
        list(vague),
        articles.isEmpty()
            ? NEVER
            : words("(?<!\\p{L})(?:" + articles.replace(' ', '|') + ")\\s?$"),
        list(joiners));
  }

  private static Set<String> list(String words) {
    return Set.of(words.split(" ", -1));
  }

  private static Pattern words(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
