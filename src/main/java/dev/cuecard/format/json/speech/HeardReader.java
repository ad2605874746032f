package dev.cuecard.format.json.speech;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.format.json.JsonText;
import dev.cuecard.problem.Place;
import java.util.ArrayList;
import java.util.List;

/// Reads one segment or word. Every recognizer has names of its own for the same few things, and
/// none gives another meaning to the name of another, so that one reader knows them all.
final class HeardReader {
  private static final int MOST_WORDS = 50_000;

  private final JsonText json;
  private final double unit;
  private final Place place;
  private final List<Heard> words = new ArrayList<>();
  private long start = NO_TIME;
  private long end = NO_TIME;
  private long length = NO_TIME;
  private String text = "";
  private String speaker = "";
  private boolean isMark;

  private HeardReader(JsonText json, double unit) {
    this.json = json;
    this.unit = unit;
    this.place = json.place();
  }

  /// Reads the object at hand.
  ///
  /// @param unit of its times, in milliseconds, where they are bare numbers
  static Heard read(JsonText json, double unit) {
    var reader = new HeardReader(json, unit);
    json.entries(reader::entry);
    return reader.heard();
  }

  private Heard heard() {
    long until = end == NO_TIME && start != NO_TIME && length != NO_TIME ? start + length : end;
    return new Heard(start, until, text, speaker, words, isMark, place);
  }

  private void entry(String name) {
    switch (name) {
      case "start", "start_time", "startTime", "start_offset", "startOffset", "ts" ->
          start = SpeechTime.read(json, unit);
      case "end", "end_time", "endTime", "end_offset", "endOffset", "end_ts" ->
          end = SpeechTime.read(json, unit);
      case "duration" -> length = SpeechTime.read(json, unit);
      case "timestamp" -> timestamp();
      case "offsets" -> json.entries(this::offset);
      case "text", "transcript", "value", "content", "punctuated_word" -> text = json.text("");
      case "word" -> text = text.isEmpty() ? json.text("") : text;
      case "speaker", "speaker_label", "speakerLabel" -> speaker = json.text("").strip();
      case "speaker_tag", "speakerTag" -> speaker = tag(json.text("").strip());
      case "type" -> isMark = json.text("").startsWith("punct");
      case "words", "elements" -> json.elements(this::word);
      case "tokens" -> json.elements(this::token);
      case "alternatives" -> json.elements(this::alternative);
      default -> {}
    }
  }

  /// > speakerTag: distinct integers from 1; 0 if the speaker is not known (Google, WordInfo)
  private static String tag(String number) {
    return number.equals("0") ? "" : number;
  }

  /// > timestamp = [start, end] (transformers; the last end may be null)
  private void timestamp() {
    List<Long> times = new ArrayList<>();
    json.elements(() -> {
      if (times.size() < 2) {
        times.add(SpeechTime.read(json, unit));
      }
    });
    start = times.isEmpty() ? NO_TIME : times.getFirst();
    end = times.size() < 2 ? NO_TIME : times.getLast();
  }

  /// > offsets = {from, to}, in milliseconds (whisper.cpp)
  private void offset(String name) {
    switch (name) {
      case "from" -> start = json.millis(1);
      case "to" -> end = json.millis(1);
      default -> {}
    }
  }

  private void word() {
    if (json.isObject() && words.size() < MOST_WORDS) {
      words.add(read(json, unit));
    }
  }

  /// The tokens of whisper.cpp are parts of words, of which the first begins with a blank, and
  /// signals like `[_BEG_]`; those of whisper are bare numbers.
  private void token() {
    if (json.isObject() && words.size() < MOST_WORDS) {
      Heard token = read(json, unit);
      if (token.text().startsWith(" ")) {
        words.add(token);
      }
    }
  }

  /// The first is the likeliest.
  private void alternative() {
    if (text.isEmpty()) {
      json.entries(name -> {
        if (name.equals("content")) {
          text = json.text("");
        }
      });
    }
  }
}
