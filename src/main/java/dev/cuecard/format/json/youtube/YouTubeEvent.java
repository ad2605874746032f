package dev.cuecard.format.json.youtube;

import static dev.cuecard.format.json.JsonText.NO_TIME;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.json.JsonText;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Placement;
import dev.cuecard.problem.Place;
import java.util.ArrayList;
import java.util.List;

/// One event of YouTube's: words at a time, or a window without words.
///
/// > event = {tStartMs, dDurationMs, segs: [{utf8, tOffsetMs, pPenId}], pPenId, wpWinPosId,
/// > aAppend}
final class YouTubeEvent {
  private static final int MOST_PARTS = 10_000;
  private static final int NO_PEN = -1;

  /// A piece of the text.
  ///
  /// @param offset milliseconds from the start of the event, or [JsonText#NO_TIME]
  private record Part(String text, long offset, int pen) {}

  private final JsonText json;
  private final YouTubeStyles styles;
  private final Place place;
  private final List<Part> parts = new ArrayList<>();
  private long start = NO_TIME;
  private long length = NO_TIME;
  private int pen;
  private int position;

  private YouTubeEvent(JsonText json, YouTubeStyles styles) {
    this.json = json;
    this.styles = styles;
    this.place = json.place();
  }

  /// Reads the object at hand.
  static YouTubeEvent read(JsonText json, YouTubeStyles styles) {
    var event = new YouTubeEvent(json, styles);
    json.entries(event::entry);
    return event;
  }

  private void entry(String name) {
    switch (name) {
      case "tStartMs" -> start = json.millis(1);
      case "dDurationMs" -> length = json.millis(1);
      case "pPenId" -> pen = json.integer(0);
      case "wpWinPosId" -> position = json.integer(0);
      case "segs" -> json.elements(this::part);
      default -> {}
    }
  }

  private void part() {
    String[] text = {""};
    long[] offset = {NO_TIME};
    int[] own = {NO_PEN};
    json.entries(name -> {
      switch (name) {
        case "utf8" -> text[0] = json.text("");
        case "tOffsetMs" -> offset[0] = json.millis(1);
        case "pPenId" -> own[0] = json.integer(NO_PEN);
        default -> {}
      }
    });
    if (parts.size() < MOST_PARTS) {
      parts.add(new Part(text[0], offset[0], own[0]));
    }
  }

  long start() {
    return start;
  }

  long end() {
    return start == NO_TIME || length == NO_TIME ? NO_TIME : start + length;
  }

  Place place() {
    return place;
  }

  Placement placement() {
    return styles.placement(position);
  }

  /// Whether it shows no words: it opens a window, or feeds a line to one.
  boolean isBlank() {
    return parts.stream().allMatch(part -> part.text().isBlank() || isHidden(part));
  }

  /// Its text, with the time of each word that lies inside of `span`.
  CueText text(TimeSpan span) {
    var out = new CueTextBuilder();
    List<Part> shown = shown();
    long latest = span.start();
    for (Part part : shown) {
      long time = part.offset() == NO_TIME ? NO_TIME : span.start() + part.offset();
      if (time > latest && time < span.end()) {
        out.stamp(time);
        latest = time;
      }
      styles.pen(pen(part)).write(part.text(), out);
    }
    return out.build();
  }

  /// The parts with words and what stands between them.
  private List<Part> shown() {
    List<Part> shown = new ArrayList<>();
    for (Part part : parts) {
      if (!isHidden(part) && !(shown.isEmpty() && part.text().isBlank())) {
        String text = shown.isEmpty() ? part.text().stripLeading() : part.text();
        shown.add(new Part(text.replaceAll("\\s*\n\\s*", "\n"), part.offset(), part.pen()));
      }
    }
    while (!shown.isEmpty() && shown.getLast().text().isBlank()) {
      shown.removeLast();
    }
    if (!shown.isEmpty()) {
      Part last = shown.removeLast();
      shown.add(new Part(last.text().stripTrailing(), last.offset(), last.pen()));
    }
    return shown;
  }

  private boolean isHidden(Part part) {
    return styles.pen(pen(part)).isInvisible();
  }

  private int pen(Part part) {
    return part.pen() == NO_PEN ? pen : part.pen();
  }
}
