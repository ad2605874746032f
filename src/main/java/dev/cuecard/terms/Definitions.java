package dev.cuecard.terms;

import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.naming.Inflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences that say what something is: “Rapport is the trust between …”, “By provenance we mean
/// …”, “… is called a finding aid”. In English, Spanish, French, Russian, Arabic and Chinese.
public final class Definitions {
  /// A term: one to four words.
  private static final String TERM =
      "[\"“«]?(?<term>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*(?:"
          + " [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’&-]*){0,3}?)[\"”»]?";

  private static final String HAN_TERM =
      "[“「]?(?<term>(?!所谓|拿|这|那|它|他|她|我|你)\\p{IsHan}{2,8}?)(?<!来说|而言|的话)[”」]?";

  /// What a definition in Arabic begins with, where it has no verb: “the narrator a person who …”.
  private static final String ARABIC_KIND =
      "(?:شخص|أشخاص|شيء|نوع|مجموعة|عملية|طريقة|أسلوب|وثيقة|قائمة|سجل|سجلّ|محادثة|حوار|نص|نصّ|اتفاق|اتفاقية|أداة|مكان)";

  private static final Map<String, List<Pattern>> PATTERNS =
      Map.of(
          "en",
          List.of(
              pattern("\\b(?:by|with) " + TERM + ",? (?:we|I) mean\\b"),
              pattern(
                  "^(?:(?:so|now|well|and|okay),? )?(?:an? |the )?"
                      + TERM
                      + ",? (?:means|refers to|stands for|is defined as|are defined as)\\b"),
              pattern(
                  "^(?:(?:so|now|well|and|okay),? )?(?:an? |the )?"
                      + TERM
                      + " (?:is|are)"
                      + " (?:an?|the|any|some(?:body|one|thing)|any(?:body|one|thing)|when|where|how|what|one"
                      + " (?:of|that|which|who)|nothing but) "),
              pattern(
                  "\\b(?:is|are|be) (?:called|known as|termed) (?:an? |the )?"
                      + TERM
                      + "(?=[,.;:]|$)"),
              pattern(
                  "\\b(?:we|I|people|they) call (?:it|them|(?:this|that|these)(?: \\p{L}+(?="
                      + " (?:an?|the) ))?) (?:an? |the )?"
                      + TERM
                      + "(?=[,.;:]|$)")),
          "es",
          List.of(
              pattern("\\bpor " + TERM + " (?:entendemos|se entiende)\\b"),
              pattern(
                  "^(?:(?:bueno|entonces|pues|y),? )?(?:una? |el |la |los |las )?"
                      + TERM
                      + " (?:significa|quiere decir|se define como|se refiere a)\\b"),
              pattern(
                  "^(?:(?:bueno|entonces|pues|y),? )?(?:una? |el |la |los |las )?"
                      + TERM
                      + " (?:es|son) (?:una?|el|la|los|las|alguien|algo|cualquier|cuando|lo que) "),
              pattern(
                  "\\b(?:se llaman?|se denominan?|se conocen? como|llamamos) (?:una? |el |la )?"
                      + TERM
                      + "(?=[,.;:]|$)")),
          "fr",
          List.of(
              pattern("\\bpar " + TERM + ",? (?:nous entendons|on entend)\\b"),
              pattern(
                  "^(?:(?:bon|alors|donc|et),? )?(?:une? |le |la |les |l['’])?"
                      + TERM
                      + " (?:signifie|veut dire|désigne|se définit comme)\\b"),
              pattern(
                  "^(?:(?:bon|alors|donc|et),? )?(?:une? |le |la |les |l['’])?"
                      + TERM
                      + "(?: est|,? c['’]est| sont) (?:une? |le |la |les |des |l['’]|quelqu['’]un"
                      + " |quelque chose |quand |ce qui |ce que )"),
              pattern(
                  "\\b(?:s['’]appellent?|on appelle|nous appelons|se nomme) (?:cela |ça )?(?:une?"
                      + " |le |la |l['’])?"
                      + TERM
                      + "(?=[,.;:]|$)")),
          "ru",
          List.of(
              pattern(
                  "(?:^|\\s)под "
                      + TERM
                      + ",? (?:мы )?(?:понимаем|понимают|понимается|имеем в виду)"),
              pattern("^(?:(?:итак|так|ну|и),? )?" + TERM + " ?(?:—|–|-) это "),
              pattern("^(?:(?:итак|так|ну|и),? )?" + TERM + " (?:означает|значит|называется) "),
              pattern(
                  "(?:^|\\s)(?:называется|называются|называют|называем|зов[её]тся) "
                      + TERM
                      + "(?=[,.;:]|$)")),
          "ar",
          List.of(
              pattern("(?:نقصد|المقصود) ب(?=\\S)(?:ـ)?" + TERM + " "),
              pattern(
                  "^"
                      + TERM
                      + " (?:يعني|تعني|يشير إلى|تشير إلى|عبارة عن|يعرف بأنه|تعرف بأنها)(?: |$)"),
              pattern("^(?<term>(?:\\p{L}+ ){0,2}(?:ال\\p{L}+|\\p{IsLatin}+)) (?:هو|هي|هم) "),
              pattern("^(?<term>ال\\p{L}+(?: ال\\p{L}+)?) " + ARABIC_KIND + " "),
              pattern("^(?<term>ال(?<kind>\\p{L}+) ال\\p{L}+) \\k<kind> "),
              pattern(
                  "(?:يسمى|تسمى|نسمي|نسميه|يُسمى|يطلق عليه|يعرف باسم) " + TERM + "(?=[،,.؛:]|$)")),
          "zh",
          List.of(
              pattern("所谓的?" + HAN_TERM + "[，,]?(?:就是|是|是指|指)"),
              pattern(
                  "^(?:那么|所以|好)?[，,]?"
                      + HAN_TERM
                      + "(?:其实|也|正)?[，,]?(?:指的是|是指|的意思是|就是|是一种|是一種|是一个|是一個|是一项|是一段|是一份)"),
              pattern("(?:称为|称作|叫做|叫作|稱為|稱作)" + HAN_TERM + "(?=[，。；：,.;]|$)")));

  private final Language language;
  private final Telling telling;
  private final Map<String, Definition> found = new LinkedHashMap<>();

  private Definitions(Language language) {
    this.language = language;
    telling = new Telling(language);
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The definitions in `sentences` by the key of what is defined; the first of each counts that
  /// does more than name it.
  public static Map<String, Definition> in(Language language, List<Segment> sentences) {
    Definitions definitions = new Definitions(language);
    List<Pattern> patterns = PATTERNS.getOrDefault(language.primary(), List.of());
    for (int i = 0; i < sentences.size(); i++) {
      Segment sentence = sentences.get(i);
      for (Pattern pattern : patterns) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find()) {
          definitions.add(matcher.group("term"), sentence);
        }
      }
    }
    return definitions.found;
  }

  private void add(String term, Segment sentence) {
    if (telling.isSound(term, sentence.text())) {
      found.merge(
          Inflection.phraseKey(language, term),
          new Definition(term, sentence.text(), sentence.locator()),
          (first, later) -> Telling.isNaming(first) ? later : first);
    }
  }
}
