package dev.cuecard.format.ass;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.format.ass.script.Look;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Style;
import dev.cuecard.timedtext.Losses;
import java.util.ArrayList;
import java.util.List;

/// Gathers the words of an event and what is to be said of them: its spans are as few as its look
/// allows, whatever the overrides it was written with.
final class EventText {
  private final TimeSpan span;
  private final Losses losses;
  private final CueTextBuilder out = new CueTextBuilder();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder drawing = new StringBuilder();
  private final List<Style> open = new ArrayList<>();
  private Look look;
  private boolean isDrawing;
  private long sung;

  EventText(TimeSpan span, Look look, Losses losses) {
    this.span = span;
    this.look = look;
    this.losses = losses;
  }

  Look look() {
    return look;
  }

  void add(CharSequence text) {
    (isDrawing ? drawing : words).append(text);
  }

  /// What follows looks like that.
  void look(Look next) {
    if (!next.equals(look)) {
      flush();
      look = next;
    }
  }

  /// > \p1: what follows is a drawing; \p0: it is text.
  void drawing(boolean on) {
    isDrawing = on;
  }

  /// > \k20: the syllable that follows is sung for 20 hundredths of a second, from where the one
  /// > before it ended.
  void syllable(long centiseconds) {
    long time = span.start() + sung * 10;
    if (sung > 0 && time < span.end()) {
      flush();
      out.stamp(time);
    }
    sung += centiseconds;
  }

  /// > \kt20: the next syllable begins 20 hundredths of a second after the cue (v4.00++).
  void syllableFrom(long centiseconds) {
    sung = centiseconds;
  }

  CueText build() {
    flush();
    if (!drawing.isEmpty()) {
      losses.add("drawings", drawing.toString());
    }
    return out.build();
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    List<Style> wanted = look.styles();
    int same = 0;
    while (same < open.size() && wanted.contains(open.get(same))) {
      same++;
    }
    while (open.size() > same) {
      out.close();
      open.removeLast();
    }
    for (Style style : wanted) {
      if (!open.contains(style)) {
        out.open(style);
        open.add(style);
      }
    }
    out.text(words.toString());
    words.setLength(0);
  }
}
