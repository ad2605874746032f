package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Parsed;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads SJSON, in which Open edX keeps transcripts: one object of three lists, `start` and `end`
/// in milliseconds and `text`.
final class SjsonReader {
  private static final Pattern SIGNATURE =
      Pattern.compile("\\s*\\{\\s*\"(start|end|text)\"\\s*:\\s*\\[");

  private static final JsonFactory JSON = new JsonFactory();
  private static final long NO_TIME = Long.MIN_VALUE;

  /// An entry of `start` or `end` and where it stands.
  private record Time(long millis, int place) {}

  private final List<Time> starts = new ArrayList<>();
  private final List<Time> ends = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final String json;
  private final ProblemLog log;

  private SjsonReader(String json, ProblemLog log) {
    this.json = json;
    this.log = log;
  }

  static boolean recognises(String head) {
    return SIGNATURE.matcher(head).lookingAt();
  }

  static Parsed<Subtitles> read(String json, Language language) {
    var log = new ProblemLog(json);
    var reader = new SjsonReader(json, log);
    reader.file();
    var track = new Track(language.tag(), Track.Origin.HUMAN, reader.cues());
    return new Parsed<>(new Subtitles(SubtitleFormat.SJSON, track), log.list());
  }

  private void file() {
    if (!recognises(json)) {
      NoCues.report(json, "{\"start\": [", log);
      return;
    }
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        boolean isList = in.nextToken() == JsonToken.START_ARRAY;
        list(in, isList ? name : "");
      }
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      long at = where == null ? json.length() : where.getCharOffset();
      log.add(
          Math.clamp(at, 0, json.length()),
          Severity.ERROR,
          "expected JSON: " + e.getOriginalMessage());
    }
  }

  private void list(JsonParser in, String name) {
    switch (name) {
      case "start" -> times(in, starts);
      case "end" -> times(in, ends);
      case "text" -> texts(in);
      default -> in.skipChildren();
    }
  }

  private void times(JsonParser in, List<Time> times) {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      times.add(new Time(millis(in), place(in)));
      in.skipChildren();
    }
  }

  private long millis(JsonParser in) {
    double value = in.getValueAsDouble(Double.NaN);
    if (!Double.isFinite(value)) {
      log.dropped(place(in), "milliseconds");
      return NO_TIME;
    }
    return Math.round(value);
  }

  /// Texts were once escaped for HTML: character references stand for their characters. Null is a
  /// cue without words.
  private void texts(JsonParser in) {
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      if (token != JsonToken.VALUE_STRING) {
        log.note(place(in), "a text");
      }
      texts.add(token.isScalarValue() ? Entities.decode(in.getValueAsString("")) : "");
      in.skipChildren();
    }
  }

  private static int place(JsonParser in) {
    return (int) in.currentTokenLocation().getCharOffset();
  }

  private List<Cue> cues() {
    if (starts.size() != ends.size() || starts.size() != texts.size()) {
      String sizes = starts.size() + ", " + ends.size() + " and " + texts.size();
      log.add(0, Severity.ERROR, "expected as many starts as ends and texts, got " + sizes);
    }
    List<Cue> cues = new ArrayList<>();
    long previous = 0;
    for (int i = 0; i < Math.min(starts.size(), texts.size()); i++) {
      Time start = starts.get(i);
      long end = end(i);
      if (start.millis() != NO_TIME && end != NO_TIME) {
        if (start.millis() < previous) {
          log.mended(start.place(), "cue starts before the one before it, left in its place");
        }
        previous = start.millis();
        var span = MendedSpan.of(start.millis(), end, start.place(), log);
        cues.add(new Cue(span, texts.get(i)));
      }
    }
    return cues;
  }

  /// The end of a cue; where the list is too short, the start of the next, or its own.
  private long end(int cue) {
    if (cue < ends.size()) {
      return ends.get(cue).millis();
    }
    return starts.get(Math.min(cue + 1, starts.size() - 1)).millis();
  }
}
