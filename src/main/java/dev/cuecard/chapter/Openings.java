package dev.cuecard.chapter;

import dev.cuecard.language.Language;
import java.util.Map;
import java.util.regex.Pattern;

/// How a sentence begins says whether it can open a chapter: “Let's talk about” does seven times as
/// often as other sentences, “But that” a seventh as often (measured on one half of the lectures of
/// MIT 6.034; taken over to the other languages).
final class Openings {
  private static final double LOG_ODDS = 2;

  private static final Map<String, Pattern> OPENING =
      Map.of(
          "en",
          pattern(
              "((so|okay|ok|all right|alright|and|well)[, ]+)?((now|so|okay|ok)[, ]+)?",
              "let's|let’s|lets|let us|let me|here's|here’s|here is|here are|next|today|another"
                  + "|finally|first|now|we're going to|we’re going to|we are going to|the next"
                  + "|the other|the last|i want to|i'm going to|i’m going to|i'd like to"
                  + "|i’d like to|what about|what is|suppose|imagine|consider|look at"),
          "es",
          pattern(
              "((bueno|bien|entonces|pues|y)[, ]+)?((ahora|entonces|bueno)[, ]+)?",
              "vamos a|veamos|hablemos|pasemos|empecemos|ahora|hoy|primero|segundo|por último"
                  + "|finalmente|a continuación|otro|otra|el siguiente|la siguiente|quiero"
                  + "|imagina|imaginen|imaginad|supongamos|consideremos|qué es|¿qué es"),
          "fr",
          pattern(
              "((bon|bien|alors|donc|et)[, ]+)?((maintenant|alors|donc)[, ]+)?",
              "voyons|parlons|passons|commençons|prenons|regardons|maintenant|aujourd'hui"
                  + "|aujourd’hui|d'abord|d’abord|premièrement|ensuite|enfin|un autre|une autre"
                  + "|le prochain|la prochaine|nous allons|on va|je voudrais|je vais|imaginez"
                  + "|supposons|qu'est-ce|qu’est-ce"),
          "ru",
          pattern(
              "((итак|так|ну|хорошо|и)[, ]+)?((теперь|итак)[, ]+)?",
              "давайте|давай|поговорим|рассмотрим|посмотрим|перейдём|перейдем|начнём|начнем"
                  + "|теперь|сегодня|сначала|во-первых|наконец|далее|следующий|следующая"
                  + "|следующее|другой|другая|я хочу|представьте|предположим|что такое"),
          "ar",
          pattern(
              "((حسنا|حسناً|إذن|والآن|و)[،, ]+)?",
              "دعونا|دعنا|لنتحدث|لننتقل|لنبدأ|سنتحدث|سوف نتحدث|الآن|والآن|اليوم|أولا|أولاً|ثانيا"
                  + "|ثانياً|أخيرا|أخيراً|ننتقل|تخيل|تخيلوا|لنفترض|ما هو|ما هي"),
          "zh",
          Pattern.compile(
              "^(好[，,的]?|那么[，,]?|所以[，,]?)?(现在|今天|首先|其次|最后|接下来|下面|下一|让我们|我们来"
                  + "|来看|另一|想象|假设|什么是|現在|讓我們|我們來|想像|假設|什麼是)"));

  private static final Map<String, Pattern> GOING_ON =
      Map.of(
          "en",
          pattern(
              "",
              "but|because|it|it's|it’s|they|that|that's|that’s|or|he|she|yes|yeah|no|right|you"
                  + "|which|these|those|then|if"),
          "es",
          pattern("", "pero|porque|o|él|ella|ellos|ellas|eso|esto|sí|no|que|entonces|si|también"),
          "fr",
          pattern(
              "", "mais|parce|ou|il|elle|ils|elles|ça|cela|c'est|c’est|oui|non|qui|que|si|puis"),
          "ru",
          pattern("", "но|потому|или|он|она|оно|они|это|да|нет|который|которая|если|тогда|поэтому"),
          "ar",
          pattern("", "لكن|ولكن|لأن|أو|هو|هي|هم|هذا|هذه|ذلك|نعم|لا|ثم|إذا|لذلك"),
          "zh",
          Pattern.compile("^(但|因为|因為|或|他|她|它|这|這|那就|是的|不|如果|然后|然後|而且)"));

  private Openings() {}

  private static Pattern pattern(String before, String words) {
    return Pattern.compile(
        "^" + before + "(" + words + ")(?![\\p{L}\\p{M}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The logarithm of how much likelier than others this sentence opens a chapter.
  static double logOdds(Language language, String sentence) {
    String tongue = language.primary();
    if (OPENING.containsKey(tongue) && OPENING.get(tongue).matcher(sentence).find()) {
      return LOG_ODDS;
    }
    return GOING_ON.containsKey(tongue) && GOING_ON.get(tongue).matcher(sentence).find()
        ? -LOG_ODDS
        : 0;
  }
}
