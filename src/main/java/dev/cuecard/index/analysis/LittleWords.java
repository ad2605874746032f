package dev.cuecard.index.analysis;

import dev.cuecard.language.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The words that a question is made of but not about. In a query beside other words they rank
/// nothing; in phrases and alone they count like any other.
public final class LittleWords {
  private static final Map<TextField, Set<String>> BY_LANGUAGE =
      new EnumMap<>(
          Map.of(
              TextField.ENGLISH,
                  words(
                      "a about am an and any are as at be been by can could did do does for from had"
                          + " has have he her his how i if in into is it its me my no not of on or"
                          + " our shall she should so than that the their them then there these they"
                          + " this those to us was we were what when where which who whom why will"
                          + " with would you your"),
              TextField.SPANISH,
                  words(
                      "a al como con cual cuales cuando de del donde e el ella ellos en es esta"
                          + " este esto ha hay la las le lo los me mi muy no nos o para pero por que"
                          + " quien se ser si sin sobre son su sus te tu u un una unas unos y yo"),
              TextField.FRENCH,
                  words(
                      "a au aux avec ce ces cette comme comment dans de des du elle en est et eu il"
                          + " ils je la le les leur lui ma mais me mes mon ne nous on ou par pas"
                          + " pour pourquoi qu quand que quel quelle quelles quels qui quoi sa se ses"
                          + " son sont sur ta te tu un une vous y"),
              TextField.RUSSIAN,
                  words(
                      "а бы был была были было быть в во вот вы да для до его ее если есть же за и"
                          + " из или им их к как какая какие какой когда ко кто ли мы на не него ней"
                          + " них но о об он она они от по при с со так там то тот ты у чего чем что"
                          + " эта эти это этот я"),
              TextField.ARABIC,
                  words(
                      "ا ان الي التي الذي او اي اين انا انت في عن علي كان كيف كل كم لا لم لماذا لن ما"
                          + " ماذا متي مع من هذا هذه هل هم هو هي و يا"),
              TextField.CHINESE,
                  words(
                      "个 么 之 了 于 些 什 以 何 候 其 几 名 吗 呢 和 哪 在 多 如 对 少 怎 时 是 有 样 的" + " 与 为 被 这 那 谁")));

  private LittleWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /// Whether `text` is nothing but such words of `language`.
  public static boolean isAll(Language language, String text) {
    return isAll(TextField.of(language), text);
  }

  /// Whether `text` is nothing but such words of the field's language.
  public static boolean isAll(TextField field, String text) {
    return BY_LANGUAGE.containsKey(field)
        && Token.of(field.field(), text).stream().allMatch(token -> contains(field, token.word()));
  }

  /// Whether the word, or single ideograph, is one of the field's language.
  public static boolean contains(TextField field, String word) {
    return BY_LANGUAGE.getOrDefault(field, Set.of()).contains(word);
  }
}
