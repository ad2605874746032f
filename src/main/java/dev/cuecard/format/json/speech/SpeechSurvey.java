package dev.cuecard.format.json.speech;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What must be known of a recognizer's JSON before its first segment can be read: which of its
/// lists to read, in which unit its times are, and its language, which may all stand at its end.
final class SpeechSurvey {
  /// No segment of speech lasts that many seconds on the average; so many milliseconds do.
  private static final double LONGEST_MEAN = 100;

  private static final double SECOND = 1000;

  private final Map<SpeechDialect, Count> counts = new EnumMap<>(SpeechDialect.class);
  private Language language = Language.UNKNOWN;

  /// Of one list.
  private static final class Count {
    private int timed;
    private long length;
    private boolean hasFractions;
    private int speakers;
    private int texts;
    private int spaced;
    private int phrases;

    void add(Heard heard) {
      timed += heard.start() == NO_TIME ? 0 : 1;
      length += Math.max(0, heard.length());
      hasFractions |= heard.start() % 1000 != 0 || heard.length() % 1000 != 0;
      speakers += heard.speaker().isEmpty() ? 0 : 1;
      texts++;
      spaced += heard.text().startsWith(" ") ? 1 : 0;
      phrases += heard.text().strip().indexOf(' ') > 0 ? 1 : 0;
    }
  }

  private SpeechSurvey() {}

  static SpeechSurvey of(Encoded file) throws IOException {
    var survey = new SpeechSurvey();
    SpeechWalk.over(file, Sink.NONE, survey::count, survey::language);
    return survey;
  }

  private void count(SpeechDialect dialect, JsonText json) {
    if (json.isObject()) {
      counts.computeIfAbsent(dialect, _ -> new Count()).add(HeardReader.read(json, SECOND));
    }
  }

  private void language(String name) {
    if (language.equals(Language.UNKNOWN)) {
      language = SpokenLanguage.of(name);
    }
  }

  Language language() {
    return language;
  }

  /// The list to read: the first in the order of preference that has times.
  Optional<SpeechDialect> dialect() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue().timed > 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The unit of bare numbers in milliseconds: seconds, unless all are whole and would make the
  /// segments longer than speech is.
  double unit(SpeechDialect dialect) {
    Count count = count(dialect);
    double mean = count.length / SECOND / Math.max(1, count.timed);
    return !count.hasFractions && mean >= LONGEST_MEAN ? 1 : SECOND;
  }

  /// Whether a word with a speaker stands for the same word without: Google repeats all words when
  /// it knows who spoke.
  boolean hasSpeakers(SpeechDialect dialect) {
    return count(dialect).speakers > 0;
  }

  /// Whether the segments of whisper.cpp are single words or parts of them (`-ml 1`): none has a
  /// blank inside, and most begin with one.
  boolean isWordByWord(SpeechDialect dialect) {
    Count count = count(dialect);
    return dialect == SpeechDialect.WHISPER_CPP
        && count.phrases == 0
        && count.spaced * 2 > count.texts;
  }

  private Count count(SpeechDialect dialect) {
    return counts.getOrDefault(dialect, new Count());
  }
}
