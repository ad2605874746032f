package dev.cuecard.format.json.speech;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Makes segments of words that nobody has grouped. A segment ends
///
/// - where a sentence ends or the speaker changes,
/// - before a pause of a second,
/// - before it would be longer than 84 characters, two lines, or 7 seconds.
final class WordGroups {
  private static final long PAUSE = 1000;
  private static final long LONGEST = 7000;
  private static final int MOST_CHARACTERS = 84;

  /// Punctuation belongs to the word before it, but not without end.
  private static final int MOST_MARKS = 1000;

  private final Consumer<Heard> segments;
  private final List<Heard> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long start = NO_TIME;
  private long end = NO_TIME;

  WordGroups(Consumer<Heard> segments) {
    this.segments = segments;
  }

  void add(Heard word) {
    if (!words.isEmpty() && isEndBefore(word)) {
      flush();
    }
    if (word.text().isBlank() && words.isEmpty()) {
      return;
    }
    join(word);
    words.add(word);
    start = start == NO_TIME ? word.start() : start;
    end = Math.max(end, word.end());
  }

  /// Ends the segment that is begun.
  void flush() {
    if (!words.isEmpty()) {
      Heard first = words.getFirst();
      segments.accept(
          new Heard(start, end, text.toString(), first.speaker(), words, false, first.place()));
    }
    words.clear();
    text.setLength(0);
    start = NO_TIME;
    end = NO_TIME;
  }

  private boolean isEndBefore(Heard word) {
    if (word.isMark() || word.text().isBlank()) {
      return text.length() > MOST_MARKS;
    }
    return isContinued(word)
        ? text.length() > MOST_MARKS
        : Sentence.endsAtEndOf(text.toString())
            || !word.speaker().equals(words.getFirst().speaker())
            || text.length() + word.text().length() >= MOST_CHARACTERS
            || (isTimed(word) && word.start() - end >= PAUSE)
            || (isTimed(word) && word.end() - start > LONGEST);
  }

  private boolean isTimed(Heard word) {
    return word.start() != NO_TIME && word.end() != NO_TIME && start != NO_TIME && end != NO_TIME;
  }

  /// Whether it is a part of the word before it: the words of whisper bring their blanks along.
  private boolean isContinued(Heard word) {
    return words.getFirst().text().startsWith(" ")
        && Character.isLetterOrDigit(word.text().charAt(0))
        && !isUnspaced(word.text().charAt(0));
  }

  private void join(Heard word) {
    String next = word.text();
    boolean bringsBlanks = !words.isEmpty() && words.getFirst().text().startsWith(" ");
    boolean isApart =
        !text.isEmpty()
            && !word.isMark()
            && !bringsBlanks
            && !Character.isWhitespace(text.charAt(text.length() - 1))
            && !next.isEmpty()
            && !Character.isWhitespace(next.charAt(0))
            && !(isUnspaced(text.charAt(text.length() - 1)) && isUnspaced(next.charAt(0)));
    text.append(isApart ? " " : "").append(next);
  }

  /// Whether it belongs to a script that sets no blanks between words.
  private static boolean isUnspaced(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> c >= '\u3000' && c <= '\u303F';
    };
  }
}
