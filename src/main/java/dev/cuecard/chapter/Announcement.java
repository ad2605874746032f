package dev.cuecard.chapter;

import dev.cuecard.language.FunctionWords;
import dev.cuecard.language.Language;
import dev.cuecard.language.Word;
import dev.cuecard.terms.naming.ContentWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that says what comes next: “Now let's move on to the sound check.”
final class Announcement {
  /// What comes next ends where the clause does.
  private static final String TOPIC = "[\\s:“\"«]*([^.,;:!?…。，；：！？،؛»”\"()]+)";

  private static final Map<String, Pattern> PATTERNS =
      Map.of(
          "en",
          pattern(
              "\\b(?:talk(?:ing)? (?:a (?:little )?bit |a little )?about|move on to|moving on"
                  + " to|turn to|start with|begin with|get into|dive into|look at|the topic"
                  + " (?:today )?is|next (?:topic|step|part) is)\\s"),
          "es",
          pattern(
              "(?:hablar(?:emos)? (?:un poco )?(?:de|sobre)|hablemos (?:de|sobre)|pasemos a"
                  + "|pasamos a|empecemos con|empezamos con|veamos|el tema (?:de hoy )?es)\\s"),
          "fr",
          pattern(
              "(?:parler (?:un peu )?(?:de|du|des)|parlons (?:de|du|des)|passons (?:à|au|aux)"
                  + "|commençons par|commencer par|regardons|le sujet est)\\s"),
          "ru",
          pattern(
              "(?:поговорим (?:немного )?о(?:б|бо)?|перейд[её]м к|начн[её]м с|рассмотрим"
                  + "|посмотрим на|тема (?:—|-) это)\\s"),
          "ar",
          pattern("(?:لنتحدث عن|سنتحدث عن|نتحدث عن|لننتقل إلى|ننتقل إلى|لنبدأ بـ?|نبدأ بـ?)\\s?"),
          "zh",
          pattern("(?:来谈谈|来说说|谈一谈|讨论一下|来看看|来看|談談|來看|话题是|主题是)"));

  /// What is no heading: something is said of it, or it is only pointed at.
  private static final Map<String, Pattern> CLAUSE =
      Map.of(
          "en",
          words(
              "^(?:each|every|this|these|those|that|it|is|are|using|my|another)"
                  + "|is|are|was|were|we|you|I|they|he|she|really|very|pretty|gonna|going"),
          "es",
          words("^(?:est[aeo]s?|es[aeo]s?|cada)|es|son|está|están|vamos|muy"),
          "fr",
          words("^(?:ce|cet|cette|ces|chaque)|est|sont|nous|vous|je|on|très"),
          "ru",
          words("^(?:эт\\p{L}+|тем|том|то)|мы|вы|я|как"));

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final int MOST_WORDS = 6;
  private static final int MOST_IDEOGRAPHS = 12;

  private Announcement() {}

  private static Pattern pattern(String opening) {
    return Pattern.compile(opening + TOPIC, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Pattern words(String list) {
    return Pattern.compile(
        "(?<![\\p{L}'’])(?:" + list + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What `sentence` announces, if it does in few words and one of them means something.
  static Optional<String> in(Language language, String sentence) {
    Pattern pattern = PATTERNS.get(language.primary());
    if (pattern == null) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find()
        ? Optional.of(matcher.group(1).strip()).filter(topic -> isTopic(language, topic))
        : Optional.empty();
  }

  private static boolean isTopic(Language language, String topic) {
    List<Word> words = Word.of(topic);
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && (words.size() > 1 || topic.length() <= MOST_IDEOGRAPHS || topic.charAt(0) < 0x2e80)
        && !FunctionWords.contains(language, words.getLast().text())
        && !CLAUSE.getOrDefault(language.primary(), NEVER).matcher(topic).find()
        && words.stream().anyMatch(word -> ContentWords.contains(language, word.text()));
  }
}
