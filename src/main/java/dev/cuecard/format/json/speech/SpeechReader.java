package dev.cuecard.format.json.speech;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.format.json.Timeline;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.TaggedText;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.Optional;

/// Reads a recognizer's JSON, after a survey of it.
final class SpeechReader {
  /// Longer segments are whole speeches of one speaker, cut where their words allow it. Whisper's
  /// own are no longer.
  private static final long LONGEST = 30_000;

  private final Sink sink;
  private final SpeechDialect dialect;
  private final double unit;
  private final boolean isGrouped;
  private final boolean needsSpeaker;
  private final Timeline timeline;
  private final WordGroups groups = new WordGroups(this::cue);
  private final Notation notation = new SpeechFormat().notation();
  private final Losses unread = Losses.unread();

  private SpeechReader(Sink sink, SpeechDialect dialect, SpeechSurvey survey) {
    this.sink = sink;
    this.dialect = dialect;
    this.timeline = new Timeline(sink);
    this.unit = survey.unit(dialect);
    this.isGrouped = dialect.isWords() || survey.isWordByWord(dialect);
    this.needsSpeaker = dialect == SpeechDialect.GOOGLE && survey.hasSpeakers(dialect);
  }

  static void read(Encoded file, Sink sink) throws IOException {
    SpeechSurvey survey = SpeechSurvey.of(file);
    Optional<SpeechDialect> dialect = survey.dialect();
    if (dialect.isEmpty()) {
      nothing(file, survey, sink);
      return;
    }
    if (dialect.get().isAutomatic()) {
      sink.about(survey.language(), Track.Origin.AUTOMATIC);
    }
    var reader = new SpeechReader(sink, dialect.get(), survey);
    SpeechWalk.over(file, sink, reader::stop, _ -> {});
    reader.groups.flush();
    reader.timeline.end();
  }

  /// A recording in which nothing is said, a file that is broken before its first segment, or no
  /// recognizer's at all.
  private static void nothing(Encoded file, SpeechSurvey survey, Sink sink) throws IOException {
    if (SpeechSignature.isIn(file.head())) {
      sink.about(survey.language(), Track.Origin.AUTOMATIC);
      sink.problem(Problem.warning(Place.START, "no segment and no word with times"));
      SpeechWalk.over(file, sink, (_, _) -> {}, _ -> {});
    } else {
      var log = new ProblemLog(file.head(), 1, sink::problem);
      NoCues.report(file.head(), "segments or words with times", log);
    }
  }

  private void stop(SpeechDialect at, JsonText json) {
    if (at == dialect && !json.isObject()) {
      json.dropped("a segment");
    } else if (at == dialect) {
      heard(HeardReader.read(json, unit));
    }
  }

  private void heard(Heard heard) {
    if (needsSpeaker && heard.speaker().isEmpty()) {
      return;
    }
    if (isGrouped) {
      groups.add(heard);
    } else if (!heard.words().isEmpty() && (heard.text().isBlank() || heard.length() > LONGEST)) {
      heard.words().forEach(word -> groups.add(word.saidBy(heard.speaker())));
      groups.flush();
    } else {
      cue(heard);
    }
  }

  private void cue(Heard heard) {
    String text = HeardText.plain(heard.text());
    if (text.isEmpty()) {
      sink.problem(new Problem(heard.place(), Severity.NOTE, "expected words, got none"));
      return;
    }
    timeline.add(
        heard.start(),
        heard.end(),
        heard.place(),
        span -> notation.write(styled(heard, text, span), unread));
  }

  private StyledCue styled(Heard heard, String text, TimeSpan span) {
    CueText words =
        dialect == SpeechDialect.LIST
            ? new TaggedText().read(new Cue(span, text), unread).text()
            : HeardText.of(text, span, heard.words());
    return new StyledCue(span, words, Optional.empty(), voice(heard.speaker()), Placement.USUAL);
  }

  /// Recognizers count speakers, or letter them.
  private static Optional<String> voice(String speaker) {
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(speaker.matches("\\d{1,4}|[A-Z]") ? "Speaker " + speaker : speaker);
  }
}
