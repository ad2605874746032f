package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes WebVTT: the header, and the asides and cues in their order, a blank line between any two.
final class VttWriter {
  private final Subtitles subtitles;
  private final Deque<Aside> asides;
  private final StringBuilder out = new StringBuilder();
  private final Losses losses = new Losses("WebVTT", out);

  private VttWriter(Subtitles subtitles) {
    this.subtitles = subtitles;
    this.asides = new ArrayDeque<>(isOurs() ? subtitles.asides() : java.util.List.of());
  }

  static Written write(Subtitles subtitles) {
    return new VttWriter(subtitles).file();
  }

  private Written file() {
    if (!isOurs()) {
      losses.asides(subtitles.asides());
    }
    boolean hasHeader = !asides.isEmpty() && asides.peek().kind() == Aside.Kind.HEADER;
    out.append(hasHeader ? asides.pop().text() : "WEBVTT").append('\n');
    int number = 0;
    for (Cue cue : subtitles.track().cues()) {
      asidesBefore(number++);
      cue(cue);
    }
    asidesBefore(Integer.MAX_VALUE);
    return new Written(out.toString(), losses.list());
  }

  private void asidesBefore(int cue) {
    while (!asides.isEmpty() && asides.peek().beforeCue() <= cue) {
      out.append('\n').append(asides.pop().text()).append('\n');
    }
  }

  private void cue(Cue cue) {
    out.append('\n');
    cue.id()
        .filter(id -> isWritable(id))
        .ifPresentOrElse(id -> out.append(id).append('\n'), () -> losses.id(cue));
    out.append(Timestamp.full(cue.span().start()))
        .append(" --> ")
        .append(Timestamp.full(cue.span().end()));
    cue.settings().ifPresent(this::settings);
    out.append('\n');
    text(cue);
  }

  private void settings(String settings) {
    if (isOurs() && isWritable(settings)) {
      out.append(' ').append(settings);
    } else {
      losses.settings(settings);
    }
  }

  /// > The text consists of any sequence of characters except the substring "-->" and blank lines.
  private void text(Cue cue) {
    String text = cue.text();
    if (text.contains("-->")) {
      losses.text("\"-->\", written as \"--&gt;\"");
      text = text.replace("-->", "--&gt;");
    }
    if (text.startsWith("\n") || text.endsWith("\n") || text.contains("\n\n")) {
      losses.text("blank lines");
      text = text.replaceAll("\n+", "\n").replaceAll("^\n|\n$", "");
    }
    String words = text;
    cue.voice()
        .filter(voice -> Voice.of(words).isEmpty())
        .ifPresent(voice -> out.append("<v ").append(voice).append('>'));
    if (!text.isEmpty()) {
      out.append(text).append('\n');
    }
  }

  private static boolean isWritable(String line) {
    return !line.isEmpty() && line.indexOf('\n') < 0 && !line.contains("-->");
  }

  private boolean isOurs() {
    return subtitles.format() == SubtitleFormat.WEBVTT;
  }
}
