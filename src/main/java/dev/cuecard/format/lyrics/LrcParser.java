package dev.cuecard.format.lyrics;

import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Sink;
import dev.cuecard.timedtext.parse.LenientTime;
import dev.cuecard.timedtext.parse.LineParser;
import dev.cuecard.timedtext.parse.SourceLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;

/// Reads LRC.
///
/// > file = *(tag / lyric / more) lyric = 1*("[" time "]") text 0*1("[" time "]")
///
/// A lyric with several times is said at each. A line without a time goes on with the lyric above,
/// which is how many files give its translation.
final class LrcParser implements LineParser {
  private final Sink sink;
  private final LrcTimeline lyrics;
  private List<Long> current = List.of();

  LrcParser(Sink sink) {
    this.sink = sink;
    this.lyrics = new LrcTimeline(sink);
  }

  @Override
  public void line(SourceLine line) {
    String text = LenientTime.strip(line.text());
    if (text.isEmpty()) {
      return;
    }
    Matcher stamps = LrcTime.STAMP.matcher(text);
    if (stamps.lookingAt()) {
      lyric(text, stamps);
    } else {
      LrcTag.of(text).ifPresentOrElse(tag -> tag(tag, text), () -> more(line, text));
    }
  }

  @Override
  public boolean end() {
    return lyrics.end();
  }

  private void lyric(String text, Matcher stamp) {
    var times = new LinkedHashSet<Long>();
    int from = 0;
    for (; stamp.lookingAt(); stamp.region(from, text.length())) {
      times.add(LrcTime.millis(stamp));
      from = stamp.end();
    }
    String words = text.substring(from);
    OptionalLong end = OptionalLong.empty();
    Matcher last = LrcTime.LAST.matcher(words);
    if (last.find()) {
      end = OptionalLong.of(LrcTime.millis(last));
      words = words.substring(0, last.start()).strip();
    }
    current = List.copyOf(times);
    long first = current.getFirst();
    for (long time : current) {
      long later = time - first;
      lyrics.add(time, LrcTime.shiftWords(words, later));
      end.ifPresent(stop -> lyrics.add(stop + later, ""));
    }
  }

  private void tag(LrcTag tag, String text) {
    switch (tag.name()) {
      case "offset" -> offset(tag.value());
      case "#" -> sink.aside(new Aside(Aside.Kind.NOTE, text, 0));
      default -> sink.aside(new Aside(Aside.Kind.HEADER, text, 0));
    }
    if (tag.name().equals("la") && Language.isTag(tag.value())) {
      sink.about(Language.of(tag.value()), Track.Origin.HUMAN);
    }
    if (tag.name().equals("length")) {
      Matcher length = LrcTime.LENGTH.matcher(tag.value());
      if (length.matches()) {
        lyrics.length(LrcTime.millis(length));
      }
    }
  }

  /// > offset = 0*1("+" / "-") 1*DIGIT
  ///
  /// Milliseconds; with a positive one the lyrics come sooner.
  private void offset(String value) {
    if (value.matches("[+-]?\\d{1,8}")) {
      lyrics.offset(Long.parseLong(value));
    }
  }

  private void more(SourceLine line, String text) {
    if (current.isEmpty()) {
      line.mended("a line without a time before the first with one, kept aside");
      sink.aside(new Aside(Aside.Kind.UNKNOWN, text, 0));
    } else {
      current.forEach(time -> lyrics.add(time, text));
    }
  }
}
