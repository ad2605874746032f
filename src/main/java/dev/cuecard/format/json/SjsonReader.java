package dev.cuecard.format.json;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.MendedSpan;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/// Reads SJSON. The lists may come in any order, so they are held until the file ends.
final class SjsonReader {
  private static final Set<String> LISTS = Set.of("start[]", "end[]", "text[]");

  /// An entry of `start` or `end` and where it stands.
  private record Time(long millis, Place place) {}

  private final List<Time> starts = new ArrayList<>();
  private final List<Time> ends = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Sink sink;

  private SjsonReader(Sink sink) {
    this.sink = sink;
  }

  /// An object that begins with one of the three lists, or holds a list of times further on.
  static boolean recognises(String head) {
    JsonOutline outline = JsonOutline.of(head);
    return LISTS.contains(outline.first())
        || outline.hasNumber("start[]")
        || outline.hasNumber("end[]");
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
    json.entries(name -> {
      switch (name) {
        case "start" -> json.elements(() -> starts.add(time(json)));
        case "end" -> json.elements(() -> ends.add(time(json)));
        case "text" -> json.elements(() -> texts.add(text(json)));
        default -> {}
      }
    });
  }

  private static Time time(JsonText json) {
    var time = new Time(json.millis(1), json.place());
    if (time.millis() == NO_TIME) {
      json.dropped("milliseconds");
    }
    return time;
  }

  /// Null is a cue without words.
  private static String text(JsonText json) {
    if (json.in().currentToken() != JsonToken.VALUE_STRING) {
      json.problem(json.place(), Severity.NOTE, "expected a text, got " + json.got());
    }
    return json.text("");
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
