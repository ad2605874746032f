package dev.cuecard.format.json.youtube;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.format.json.Timeline;
import dev.cuecard.language.Language;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.NoCues;
import dev.cuecard.timedtext.parse.ProblemLog;
import java.io.IOException;
import java.util.Optional;

/// Reads YouTube's events, an event with words a cue.
final class YouTubeReader {
  private final JsonText json;
  private final YouTubeStyles styles;
  private final Timeline timeline;
  private final Notation notation = new YouTubeFormat().notation();
  private final Losses unread = Losses.unread();

  private YouTubeReader(JsonText json, YouTubeStyles styles, Timeline timeline) {
    this.json = json;
    this.styles = styles;
    this.timeline = timeline;
  }

  static void read(Encoded file, Sink sink) throws IOException {
    if (!new YouTubeFormat().recognises(file)) {
      var log = new ProblemLog(file.head(), 1, sink::problem);
      NoCues.report(file.head(), "{\"wireMagic\": \"pb3\", \"events\": [", log);
      return;
    }
    YouTubeStyles styles = YouTubeStyles.of(file);
    if (styles.isAutomatic()) {
      sink.about(Language.UNKNOWN, Track.Origin.AUTOMATIC);
    }
    var timeline = new Timeline(sink);
    JsonText.read(file, sink, json -> new YouTubeReader(json, styles, timeline).file());
    timeline.end();
  }

  private void file() {
    json.next();
    json.entries(name -> {
      if (name.equals("events")) {
        json.elements(this::event);
      }
    });
  }

  private void event() {
    if (!json.isObject()) {
      json.dropped("an event");
      return;
    }
    YouTubeEvent event = YouTubeEvent.read(json, styles);
    if (!event.isBlank()) {
      timeline.add(
          event.start(),
          event.end(),
          event.place(),
          span ->
              write(
                  new StyledCue(
                      span,
                      event.text(span),
                      Optional.empty(),
                      Optional.empty(),
                      event.placement())));
    }
  }

  private Cue write(StyledCue cue) {
    return notation.write(cue, unread);
  }
}
