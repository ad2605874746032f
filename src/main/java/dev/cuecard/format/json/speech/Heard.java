package dev.cuecard.format.json.speech;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.problem.Place;
import java.util.List;

/// What a recognizer heard: a word, a mark of punctuation, or a segment of words.
///
/// @param start milliseconds or [dev.cuecard.format.json.JsonText#NO_TIME], as `end`
/// @param speaker empty if not known
/// @param words those of a segment, if they are listed
/// @param isMark whether it is punctuation, which belongs to the word before it
/// @param place where it stands in the file
record Heard(
    long start,
    long end,
    String text,
    String speaker,
    List<Heard> words,
    boolean isMark,
    Place place) {

  /// A segment without times has those of its words.
  Heard {
    words = List.copyOf(words);
    start =
        start == NO_TIME
            ? words.stream()
                .mapToLong(Heard::start)
                .filter(Heard::isTime)
                .findFirst()
                .orElse(NO_TIME)
            : start;
    end = end == NO_TIME ? words.stream().mapToLong(Heard::end).max().orElse(NO_TIME) : end;
  }

  /// The same with a speaker, if it has none of its own.
  Heard saidBy(String other) {
    return speaker.isEmpty() ? new Heard(start, end, text, other, words, isMark, place) : this;
  }

  private static boolean isTime(long time) {
    return time != NO_TIME;
  }

  /// Its length in milliseconds; 0 if its times are not known.
  long length() {
    return isTime(start) && isTime(end) ? end - start : 0;
  }
}
