package dev.cuecard.format.webvtt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Timing lines as some writers of WebVTT make them throughout a file: `0.860 --> 7.380`,
/// `0:00:01,5 --> 0:00:02`. The specification drops such cues.
///
/// They are read if, in the beginning of the file, every line with an arrow is times in this wider
/// sense, in ascending order: then it is the writer's habit and not an accident.
final class HabitualTiming {
  private static final String TIME =
      "(?:(?:(\\d{1,4}):)?(\\d{1,4}):)?(\\d{1,6})(?:[.,](\\d{1,9}))?";

  private static final Pattern LINE =
      Pattern.compile("[ \t]*" + TIME + "[ \t]*-->[ \t]*" + TIME + "(?=[ \t]|$)");

  private static final int MOST = 59;

  /// The times of the last line that was read, in milliseconds.
  long start;

  long end;

  /// Where its settings start.
  int rest;

  private final Matcher line;

  HabitualTiming(String text) {
    line = LINE.matcher(text);
  }

  /// Whether the writer of a file that begins with `head` has such a habit.
  static boolean isHabitOf(String head) {
    var strict = new VttTiming(head);
    var habitual = new HabitualTiming(head);
    boolean found = false;
    long last = 0;
    for (int arrow = head.indexOf("-->"); arrow >= 0; arrow = head.indexOf("-->", habitual.rest)) {
      int from = head.lastIndexOf('\n', arrow) + 1;
      int to = head.indexOf('\n', arrow);
      if (to < 0) {
        break;
      }
      if (!habitual.read(from, to) || habitual.start < last) {
        return false;
      }
      found |= !strict.read(from, to);
      last = habitual.start;
      habitual.rest = to;
    }
    return found;
  }

  /// > time = 0*1(0*1(number ":") number ":") number 0*1(("." / ",") fraction)
  boolean read(int from, int to) {
    if (!line.region(from, to).lookingAt()) {
      return false;
    }
    start = millis(1);
    end = millis(5);
    rest = line.end();
    return (start | end) >= 0;
  }

  /// The time whose parts are the four groups from `group` on, -1 if it counts more than 59 minutes
  /// or seconds where there are hours or minutes.
  private long millis(int group) {
    long hours = number(group);
    long minutes = number(group + 1);
    long seconds = number(group + 2);
    boolean hasMinutes = line.group(group + 1) != null;
    boolean hasHours = line.group(group) != null;
    if ((hasMinutes && seconds > MOST) || (hasHours && minutes > MOST)) {
      return -1;
    }
    String fraction = line.group(group + 3);
    long millis = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis;
  }

  private long number(int group) {
    String digits = line.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
