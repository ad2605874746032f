package dev.cuecard.summary;

import dev.cuecard.language.Language;
import java.util.Map;
import java.util.regex.Pattern;

/// How people begin sentences that only make sense where they stand, in English, Spanish, French,
/// Russian, Arabic and Chinese.
///
/// @param back what points at something said before: “This is why …”
/// @param talk what is about the talk itself: greetings, thanks, “Next time we'll …”
/// @param fillers what is said while one thinks
record Phrasing(Pattern back, Pattern talk, Pattern fillers) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /// What may stand before the first word that counts.
  private static final String LEAD = "^[\\s\"“«„¿¡(—–-]*";

  private static final Map<String, Phrasing> BY_LANGUAGE =
      Map.of(
          "en",
          spaced(
              "(?:(?:and|but|so|now|then|or|well|because|also),? )*(?:it|it['’]s|they|they['’]re|that"
                  + "|that['’]s|this|these|those|he|she|his|her|their|them|its|there|here|here['’]s"
                  + "|such|both|neither|either|another|one|others?|you['’]ll|maybe|yes|no|then"
                  + "|otherwise|instead|therefore|however|which|who|but|and|or|because|so|not|now (?:you|he|she|we|it|they))\\b|.*\\b(?:this|that) one\\b",
              "(?:(?:so|and|now|okay|ok|well|all right|alright|then|next),? )*(?:welcome|hello|hi|hey"
                  + "|good (?:morning|afternoon|evening)|thanks?|thank you|bye|goodbye|see you|let['’]?s"
                  + "|let us|let me|next time|in (?:this|the next) (?:video|lesson|lecture|part|chapter)"
                  + "|today,? we|as (?:I|we) said|I['’]m going to|we['’]re going to|we will (?:talk|look"
                  + "|see)|we['’]ll (?:talk|look|see)|my name is|I am|I['’]m|next:|subscribe|click)\\b",
              "\\b(?:um+|uh+|er+m?|you know|I mean|kind of|sort of|gonna|wanna)\\b"),
          "es",
          spaced(
              "(?:(?:y|pero|así que|entonces|pues|bueno|porque|o|también),? )*(?:(?:por )?(?:esto|eso)|ese|esa|esos|esas|este"
                  + "|esta|estos|estas|él|ella|ellos|ellas|lo|la (?:otra|misma)|aquí|allí|ahí|así|su|sus"
                  + "|entonces|además|sí|no|quizás?|pero|y|o|porque|si no|uno|una vez|otro|otra)\\b",
              "(?:(?:y|bueno|ahora|entonces|pues),? )*(?:bienvenid|hola|buen[oa]s (?:días|tardes|noches)|gracias"
                  + "|adiós|hasta|vamos a|la próxima vez|en (?:este|el próximo) (?:vídeo|video)|hoy vamos|me llamo"
                  + "|veamos|pasemos)",
              "\\b(?:eh+|este\\.\\.\\.|o sea|digamos)\\b"),
          "fr",
          spaced(
              "(?:(?:et|mais|donc|alors|or|car|puis|aussi),? )*(?:cela|ceci|ça|c['’]est|c['’]était|ce|cet|cette|ces"
                  + "|il|ils|elle|elles|on|son|sa|ses|leur|leurs|ici|là|ainsi|oui|non|peut-être|alors|donc"
                  + "|mais|et|ou|car|sinon|puis|un autre|une autre)(?![\\p{L}\\p{M}])",
              "(?:(?:et|bon|alors|donc|maintenant),? )*(?:bienvenue|bonjour|bonsoir|salut|merci|au revoir|à bientôt"
                  + "|nous allons|on va|la prochaine fois|dans (?:cette|la prochaine) vidéo|aujourd['’]hui|je"
                  + " m['’]appelle|voyons|passons)",
              "\\b(?:euh+|ben|bah|tu sais|vous savez|genre)\\b"),
          "ru",
          spaced(
              "(?:(?:и|но|а|так что|поэтому|тогда|ну|ведь|или|также),? )*(?:это|этот|эта|эти|тот|та|те|он|она|оно|они"
                  + "|его|её|ее|их|там|тут|здесь|такой|такая|такое|такие|да|нет|может быть|поэтому|потом"
                  + "|тогда|но|а|и|или|иначе|другой|другая|потому)(?![\\p{L}\\p{M}])",
              "(?:(?:и|ну|итак|а|теперь),? )*(?:добро пожаловать|с возвращением|здравствуйте|привет|добрый|спасибо"
                  + "|до свидания|до встречи|давайте|в (?:этом|следующем) видео|в следующий раз|сегодня мы|меня"
                  + " зовут|перейд[её]м)",
              "(?<!\\p{L})(?:э+м*|ну вот|как бы|типа|значит,)(?!\\p{L})"),
          "ar",
          spaced(
              "(?:هذا|هذه|ذلك|تلك|هؤلاء|هو|هي|هم|إنه|إنها|وهذا|وهذه|وهو|وهي|فهو|فهي|لكن|ولكن|لأن|لأنه|لأنها|هنا|هناك"
                  + "|نعم|لا|ثم|أو|ربما|لذلك|ولذلك)(?![\\p{L}\\p{M}])",
              "(?:مرحبا|أهلا|السلام عليكم|شكرا|مع السلامة|إلى اللقاء|دعونا|في (?:هذا|المرة)|اليوم|سنتحدث|لننتقل|لنبدأ)",
              "(?:يعني،|آه|إم+)"),
          "zh",
          new Phrasing(
              pattern(
                  "(?:但是?|而且|因为|因為|所以|那么|那麼|然后|然後|或者)?[，,]?(?:这|這|那|它|他|她|此|其中|是的|不是|也许|也許|否则|否則|另一|于是|於是)"),
              pattern(
                  "(?:好[，,]?|现在|現在)?(?:欢迎|歡迎|大家好|你好|您好|谢谢|謝謝|再见|再見|下次|下一次|今天我们|今天我們|让我们|讓我們|我们来|我們來|来看|來看|在(?:这个|這個|下一个|下一個)(?:视频|視頻))"),
              Pattern.compile("(?:嗯+|呃+|那个那个)")));

  private static final Phrasing UNKNOWN = new Phrasing(NOTHING, NOTHING, NOTHING);

  static Phrasing of(Language language) {
    return BY_LANGUAGE.getOrDefault(language.primary(), UNKNOWN);
  }

  private static Phrasing spaced(String back, String talk, String fillers) {
    return new Phrasing(
        pattern(back),
        pattern(talk),
        Pattern.compile(fillers, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static Pattern pattern(String opening) {
    return Pattern.compile(LEAD + opening, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean pointsBack(String sentence) {
    return back.matcher(sentence).find();
  }

  boolean isAboutTheTalk(String sentence) {
    return talk.matcher(sentence).find();
  }

  boolean hesitates(String sentence) {
    return fillers.matcher(sentence).find();
  }
}
