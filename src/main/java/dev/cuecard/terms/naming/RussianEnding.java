package dev.cuecard.terms.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the ending of a Russian word tells of it, most of the time.
enum RussianEnding {
  /// Of verbs and adverbs.
  VERB(
      "[аеиоуыя]ть|ться|[аяу]ет|[яую]т|нит|ите|йте|ете|тесь|[аеи]шь|[юя]тся|[еи]тся|[еи]мся|[ая]ем|[аиуыя]ли|лись"
          + "|лся|лась|ось|[вчшжтьн]но|ямо|оже|[лн]ьше|[оы]вала|[сршжщ]ила|[чшжщ]ит"),

  /// Of adjectives, after which a noun is missing; data, `данные`, are a noun for all that.
  ADJECTIVE("(?<!^данн)(?:[оеё]го|[оеё]му|[ыи]й|ая|яя|ое|ее|ые|[ыи]ми?|[ыи]х|ую|юю|[кгхшщжч]ие)"),

  /// Of other cases than the nominative, which names things.
  OBLIQUE("[оеё]го|[оеё]му|[оеёыияа]м|[ыияа]ми|[ыияа]х|[ое]й|[ую]|нии|[цф]ий|[оеё]в|(?<![иьоы])е");

  private final Pattern pattern;

  RussianEnding(String endings) {
    pattern = Pattern.compile("(?:" + endings + ")$");
  }

  boolean isOf(String word) {
    return pattern.matcher(word.toLowerCase(Locale.ROOT)).find();
  }
}
