package dev.cuecard.terms.naming;

import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a sentence, cut also after what French and Italian write with an apostrophe before
/// them, `l|accessibilité`, and where the script changes: in Chinese a foreign word stands without
/// blanks, in Japanese what names something is in ideographs and katakana, and what holds the
/// sentence together in hiragana: `サイト|の|訪問者`.
public final class ScriptWords {
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}ー]+|\\p{IsHiragana}+"
              + "|[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]+");

  private static final Pattern ELIDED =
      Pattern.compile("(?i)(?:[cdjlmnst]|qu|dell|nell|all)(?=['’]\\p{L}{2})");

  private static final Pattern JOINT = Pattern.compile("\\s*|['’]");

  private ScriptWords() {}

  /// The words of `sentence` in order.
  public static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    for (Word word : Word.of(sentence)) {
      Matcher run = RUN.matcher(word.text());
      Matcher elided = ELIDED.matcher(word.text());
      if (elided.lookingAt()) {
        words.add(new Word(elided.group(), word.start()));
        run.region(elided.end() + 1, word.text().length());
      }
      while (run.find()) {
        words.add(new Word(run.group(), word.start() + run.start()));
      }
    }
    return words;
  }

  /// Whether there is nothing but a blank, or what elides a vowel, between two words.
  static boolean isJoined(String sentence, Word one, Word next) {
    return JOINT.matcher(sentence).region(one.end(), next.start()).matches();
  }
}
