package dev.cuecard.format.ass;

import dev.cuecard.cue.Cue;
import dev.cuecard.format.ass.script.Columns;
import dev.cuecard.format.ass.script.Edition;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A line of `[Events]`.
///
/// > event = kind ":" *(field ",") text
///
/// @param kind in lower case: `dialogue`, `comment`, `picture`, `sound`, `movie`, `command`
record Event(String kind, Map<String, String> fields) {
  static final String EXAMPLE =
      "an event such as Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,text";

  /// The kind of the event that `line` is, in lower case; empty if it is none.
  static String kind(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > "dialogue".length()) {
      return "";
    }
    String word = line.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "dialogue", "comment", "picture", "sound", "movie", "command" -> word;
      default -> "";
    };
  }

  static Event of(String line, Columns columns) {
    int from = line.indexOf(':') + 1;
    int blank = from < line.length() && line.charAt(from) == ' ' ? 1 : 0;
    return new Event(kind(line), columns.split(line, from + blank));
  }

  String text() {
    return fields.getOrDefault("Text", "");
  }

  /// The cue that this event is; empty if it has no times.
  ///
  /// @param at where it stands, for a report
  Optional<Cue> cue(Edition edition, int at, ProblemLog log) {
    OptionalLong start = time("Start", at, log);
    OptionalLong end = time("End", at, log);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String settings = Fields.write(others(edition));
    return Optional.of(
        new Cue(
            MendedSpan.of(start.getAsLong(), end.getAsLong(), at, log),
            text(),
            Optional.empty(),
            Optional.ofNullable(fields.get("Name")).filter(name -> !name.isEmpty()),
            settings.isEmpty() ? Optional.empty() : Optional.of(settings)));
  }

  /// > time = 1*DIGIT ":" 2DIGIT ":" 2DIGIT "." 2DIGIT
  private OptionalLong time(String column, int at, ProblemLog log) {
    String written = fields.getOrDefault(column, "");
    var time = new LenientTime(written);
    if (time.read(0, written.length()) < 0) {
      return OptionalLong.empty();
    }
    if (time.isOdd()) {
      log.note(at, "less than 60 minutes and seconds");
    }
    return OptionalLong.of(time.millis());
  }

  private Map<String, String> others(Edition edition) {
    Map<String, String> others = new LinkedHashMap<>(fields);
    others.keySet().removeAll(Set.of("Start", "End", "Name", "Text"));
    others.entrySet().removeIf(field -> field.getValue().equals(edition.usual(field.getKey())));
    return others;
  }
}
