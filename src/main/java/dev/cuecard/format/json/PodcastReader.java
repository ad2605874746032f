package dev.cuecard.format.json;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.cue.Cue;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.problem.Place;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.Optional;

/// Reads podcast transcripts, a segment a cue, also where a segment is one word.
final class PodcastReader {
  private static final double SECOND = 1000;

  private final JsonText json;
  private final Timeline timeline;
  private long start;
  private long end;
  private String body = "";
  private Optional<String> speaker = Optional.empty();

  private PodcastReader(JsonText json, Sink sink) {
    this.json = json;
    this.timeline = new Timeline(sink);
  }

  static boolean recognises(String head) {
    JsonOutline outline = JsonOutline.of(head);
    return (outline.has("segments[].startTime") && outline.has("segments[].body"))
        || outline.isOnly("version", "segments[]");
  }

  static void read(Encoded file, Sink sink) throws IOException {
    if (!recognises(file.head())) {
      var log = new ProblemLog(file.head(), 1, sink::problem);
      NoCues.report(file.head(), "{\"version\": \"1.0.0\", \"segments\": [", log);
      return;
    }
    JsonText.read(file, sink, json -> new PodcastReader(json, sink).file());
  }

  private void file() {
    json.next();
    try {
      json.entries(name -> {
        if (name.equals("segments")) {
          json.elements(this::segment);
        }
      });
    } finally {
      timeline.end();
    }
  }

  private void segment() {
    if (!json.isObject()) {
      json.dropped("a segment");
      return;
    }
    Place place = json.place();
    start = NO_TIME;
    end = NO_TIME;
    body = "";
    speaker = Optional.empty();
    json.entries(this::entry);
    String text = body;
    Optional<String> voice = speaker;
    timeline.add(
        start, end, place, span -> new Cue(span, text, Optional.empty(), voice, Optional.empty()));
  }

  private void entry(String name) {
    switch (name) {
      case "startTime" -> start = json.millis(SECOND);
      case "endTime" -> end = json.millis(SECOND);
      case "body" -> body = BlankLines.trim(json.text(""));
      case "speaker" ->
          speaker = Optional.of(json.text("").strip()).filter(voice -> !voice.isEmpty());
      default -> {}
    }
  }
}
