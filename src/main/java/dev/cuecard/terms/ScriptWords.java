package dev.cuecard.terms;

import dev.cuecard.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a sentence, cut also where the script changes: in Chinese a foreign word stands
/// without blanks, in Japanese what names something is in ideographs and katakana, and what holds
/// the sentence together in hiragana: `サイト|の|訪問者`.
final class ScriptWords {
  private static final Pattern RUN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}ー]+|\\p{IsHiragana}+"
              + "|[^\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]+");

  private ScriptWords() {}

  static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    for (Word word : Word.of(sentence)) {
      Matcher run = RUN.matcher(word.text());
      while (run.find()) {
        words.add(new Word(run.group(), word.start() + run.start()));
      }
    }
    return words;
  }
}
