package dev.cuecard.terms.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Phrases of Chinese, which sets no blanks: every few characters in a row between those that only
/// hold a sentence together. What is no word stands there no more often than a longer phrase that
/// it is a part of, and drops out by that.
public final class Ideographs {
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(?:[一这這那哪每几幾两兩][种種起样樣般]|[的了着著过過是在和与與或及也都就还還又很不没沒有会會能可要想说說对對把被让讓给給从從到向为為因所以但而且如果"
              + "我你您他她它们們这這那哪谁誰什么麼怎吗嗎呢吧啊哦嗯个個些每各某一二三四五六七八九十两兩几幾多少"
              + "上下里裡中内外前后後来來去时時候再才只更最太真好请請之其并並等于於将將已经經当當用做得地件句次]|自己|可以|时候|時候|以后|以後)+");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private Ideographs() {}

  /// Tells `found` the phrases of `run`, as often as they stand there.
  public static void phrases(String run, Consumer<String> found) {
    for (String stretch : FUNCTION.split(run, -1)) {
      int[] characters = stretch.codePoints().toArray();
      for (int from = 0; from < characters.length; from++) {
        int longest = Math.min(LONGEST, characters.length - from);
        for (int length = SHORTEST; length <= longest; length++) {
          found.accept(new String(characters, from, length));
        }
      }
    }
  }

  /// The phrases within a phrase.
  public static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    phrases(phrase, parts::add);
    parts.remove(phrase);
    return parts;
  }
}
