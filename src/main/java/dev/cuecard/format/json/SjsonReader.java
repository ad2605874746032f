package dev.cuecard.format.json;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.timedtext.Entities;
import dev.cuecard.timedtext.MendedSpan;
import dev.cuecard.timedtext.NoCues;
import dev.cuecard.timedtext.ProblemLog;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/// Reads SJSON. The lists may come in any order, so they are held until the file ends.
final class SjsonReader {
  private static final Pattern SIGNATURE = JsonText.signature("start|end|text", "\\[");
  private static final long NO_TIME = Long.MIN_VALUE;

  /// An entry of `start` or `end` and where it stands.
  private record Time(long millis, Place place) {}

  private final List<Time> starts = new ArrayList<>();
  private final List<Time> ends = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Sink sink;

  private SjsonReader(Sink sink) {
    this.sink = sink;
  }

  static boolean recognises(String head) {
    return SIGNATURE.matcher(head).lookingAt();
  }

  static void read(Encoded file, Sink sink) throws IOException {
    if (!recognises(file.head())) {
      NoCues.report(file.head(), "{\"start\": [", new ProblemLog(file.head(), 1, sink::problem));
      return;
    }
    var reader = new SjsonReader(sink);
    JsonText.read(file, sink, reader::file);
    reader.cues();
  }

  private void file(JsonText json) {
    json.next();
    while (json.next() == JsonToken.PROPERTY_NAME) {
      String name = json.in().currentName();
      boolean isList = json.next() == JsonToken.START_ARRAY;
      switch (isList ? name : "") {
        case "start" -> times(json, starts);
        case "end" -> times(json, ends);
        case "text" -> texts(json);
        default -> json.skip();
      }
    }
  }

  private static void times(JsonText json, List<Time> times) {
    while (json.next() != JsonToken.END_ARRAY) {
      times.add(new Time(millis(json), json.place()));
      json.skip();
    }
  }

  private static long millis(JsonText json) {
    double value = json.number();
    if (!Double.isFinite(value)) {
      json.dropped("milliseconds");
      return NO_TIME;
    }
    return Math.round(value);
  }

  /// Texts were once escaped for HTML: character references stand for their characters. Null is a
  /// cue without words.
  private void texts(JsonText json) {
    for (JsonToken token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
      if (token != JsonToken.VALUE_STRING) {
        json.problem(json.place(), Severity.NOTE, "expected a text, got " + token);
      }
      texts.add(Entities.decode(json.text("")));
      json.skip();
    }
  }

  private void cues() {
    if (starts.size() != ends.size() || starts.size() != texts.size()) {
      String sizes = starts.size() + ", " + ends.size() + " and " + texts.size();
      problem(
          Place.START, Severity.ERROR, "expected as many starts as ends and texts, got " + sizes);
    }
    long previous = 0;
    for (int i = 0; i < Math.min(starts.size(), texts.size()); i++) {
      Time start = starts.get(i);
      long end = end(i);
      if (start.millis() != NO_TIME && end != NO_TIME) {
        if (start.millis() < previous) {
          problem(
              start.place(),
              Severity.WARNING,
              "cue starts before the one before it, left in its place");
        }
        previous = start.millis();
        var span =
            MendedSpan.of(
                start.millis(), end, message -> problem(start.place(), Severity.WARNING, message));
        sink.cue(new Cue(span, texts.get(i)));
      }
    }
  }

  private void problem(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }

  /// The end of a cue; where the list is too short, the start of the next, or its own.
  private long end(int cue) {
    if (cue < ends.size()) {
      return ends.get(cue).millis();
    }
    return starts.get(Math.min(cue + 1, starts.size() - 1)).millis();
  }
}
