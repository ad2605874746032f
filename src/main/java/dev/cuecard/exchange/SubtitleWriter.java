package dev.cuecard.exchange;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import java.util.List;

/// Writes what is translated as subtitles; stale translations are left out.
final class SubtitleWriter {
  private SubtitleWriter() {}

  static String write(Catalogue catalogue, SubtitleFormat format) {
    List<Cue> cues =
        catalogue.messages().stream()
            .filter(Catalogue.Message::isDone)
            .flatMap(message -> message.span().stream().map(span -> new Cue(span, message.text())))
            .toList();
    var track = new Track(catalogue.target().tag(), Track.Origin.TRANSLATION, cues);
    return format.write(new Subtitles(SubtitleFormat.WEBVTT, track)).text();
  }
}
