package dev.cuecard.coverage;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.MessageText;
import dev.cuecard.document.Unit;
import java.lang.Character.UnicodeScript;

/// How much text there is.
///
/// @param units messages or cues
/// @param words of the source; an ideograph counts as one, as it does for translators
/// @param characters of the source without markup, in code points
/// @param speech milliseconds in which it is spoken
/// @param guessed how many units have a time that cannot be: their speech is guessed from their
///   words
public record Extent(long units, long words, long characters, long speech, long guessed) {
  public static final Extent NONE = new Extent(0, 0, 0, 0, 0);

  /// Of the source of a message.
  public static Extent of(Unit unit, SpeechTime times) {
    Extent text = of(MessageText.plain(unit.source()));
    return unit.span().map(span -> text.spoken(span, times)).orElse(text);
  }

  /// Of a cue in a track that has no keys.
  static Extent of(Cue cue, SpeechTime times) {
    return of(cue.words()).spoken(cue.span(), times);
  }

  private static Extent of(String text) {
    return new Extent(1, words(text), text.codePointCount(0, text.length()), 0, 0);
  }

  private Extent spoken(TimeSpan span, SpeechTime times) {
    return new Extent(
        units,
        words,
        characters,
        times.of(span, words),
        SpeechTime.isBelieved(span, words) ? 0 : 1);
  }

  public Extent plus(Extent other) {
    return new Extent(
        units + other.units,
        words + other.words,
        characters + other.characters,
        speech + other.speech,
        guessed + other.guessed);
  }

  public long in(Measure measure) {
    return switch (measure) {
      case UNITS -> units;
      case WORDS -> words;
      case CHARACTERS -> characters;
      case SPEECH -> speech;
    };
  }

  /// A run of letters, marks and digits is a word, whatever else stands in it but blanks.
  private static long words(String text) {
    long words = 0;
    boolean inWord = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (isWordByItself(c)) {
        words++;
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        words++;
        inWord = true;
      }
    }
    return words;
  }

  private static boolean isWordByItself(int c) {
    if (c < 0x2e80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
