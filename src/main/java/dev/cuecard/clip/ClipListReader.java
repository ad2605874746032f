package dev.cuecard.clip;

import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.JsonField;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Reads lists of clips as `docs/schema/clips.schema.json` describes them. What follows from other
/// values, as ids and links do, is not read but made anew.
public final class ClipListReader {
  private static final int VERSION = 1;

  private final List<Problem> problems = new ArrayList<>();

  private ClipListReader() {}

  /// The clips in `json`; one that cannot be understood is left out and reported.
  public static Parsed<ClipList> read(byte[] json) {
    ClipListReader reader = new ClipListReader();
    List<Clip> clips = reader.clips(json);
    return new Parsed<>(new ClipList(clips), reader.problems);
  }

  private List<Clip> clips(byte[] json) {
    try {
      JsonField list = Json.field(json);
      if (!list.at("shape").text().equals("clips") || list.at("version").number() != VERSION) {
        throw list.at("shape").expected("\"clips\" in version " + VERSION);
      }
      return list.at("clips").list(this::clip).stream().flatMap(Optional::stream).toList();
    } catch (JacksonException e) {
      problems.add(Problem.error(place(e.getLocation()), e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      problems.add(problem(e));
    }
    return List.of();
  }

  private static Place place(TokenStreamLocation location) {
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static Problem problem(IllegalArgumentException e) {
    return Problem.error(Place.START, String.valueOf(e.getMessage()));
  }

  private Optional<Clip> clip(JsonField json) {
    try {
      return Optional.of(
          new Clip(recording(json), span(json, "start", "end"), quote(json), track(json)));
    } catch (IllegalArgumentException e) {
      problems.add(problem(e));
      return Optional.empty();
    }
  }

  private static ClippedRecording recording(JsonField json) {
    return new ClippedRecording(
        json.at("document").text(),
        json.at("title").text(),
        json.at("collection").optionalText(),
        json.at("address").optionalText(),
        json.at("source").optionalText(),
        json.at("licence").optionalText(),
        json.at("length").number());
  }

  private static Quote quote(JsonField json) {
    return new Quote(
        span(json, "quoteStart", "quoteEnd"),
        json.at("quote").text(),
        json.at("prefix").text(),
        json.at("suffix").text());
  }

  private static Track track(JsonField json) {
    return new Track(
        Language.of(json.at("language").text()).tag(),
        json.at("origin").choice(Track.Origin.class),
        json.at("cues").list(ClipListReader::cue));
  }

  private static Cue cue(JsonField json) {
    return new Cue(
        span(json, "start", "end"),
        json.at("text").text(),
        Optional.empty(),
        json.at("voice").optionalText(),
        Optional.empty());
  }

  private static TimeSpan span(JsonField json, String start, String end) {
    TimeSpan span = new TimeSpan(json.at(start).number(), json.at(end).number());
    if (span.isBackwards()) {
      throw json.at(end).expected("a time that is not before " + start);
    }
    return span;
  }
}
