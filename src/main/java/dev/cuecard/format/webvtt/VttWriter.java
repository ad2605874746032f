package dev.cuecard.format.webvtt;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes WebVTT: the header, and the asides and cues as they come, a blank line between any two.
final class VttWriter implements WritableFormat.Writer {
  private final Output out;
  private boolean isBegun;

  VttWriter(Output out) {
    this.out = out;
  }

  @Override
  public boolean aside(Aside aside) {
    if (!isBegun && aside.kind() == Aside.Kind.HEADER) {
      isBegun = true;
      out.line(aside.text());
    } else {
      begin();
      out.append("\n").line(aside.text());
    }
    return true;
  }

  @Override
  public void cue(Cue cue) {
    begin();
    out.append("\n");
    cue.id().filter(VttWriter::isWritable).ifPresentOrElse(out::line, () -> out.losses().id(cue));
    out.time(cue.span().start(), '.').append(" --> ").time(cue.span().end(), '.');
    cue.settings().ifPresent(settings -> settings(cue, settings));
    out.append("\n");
    text(cue);
  }

  @Override
  public void end() {
    begin();
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      out.line("WEBVTT");
    }
  }

  private void settings(Cue cue, String settings) {
    if (isWritable(settings)) {
      out.append(" ").append(settings);
    } else {
      out.losses().settings(cue);
    }
  }

  /// > The text consists of any sequence of characters except the substring "-->" and blank lines.
  private void text(Cue cue) {
    String text = cue.text();
    if (text.contains("-->")) {
      out.losses().add("\"-->\" in a text, written as \"--&gt;\"", text);
      text = text.replace("-->", "--&gt;");
    }
    if (text.startsWith("\n") || text.endsWith("\n") || text.contains("\n\n")) {
      out.losses().add("blank lines in a text", text);
      text = text.replaceAll("\n+", "\n").replaceAll("^\n|\n$", "");
    }
    String words = text;
    cue.voice()
        .filter(voice -> Voice.of(words).isEmpty())
        .ifPresent(voice -> out.append("<v ").append(VttTextWriter.escape(voice)).append(">"));
    if (!text.isEmpty()) {
      out.line(text);
    }
  }

  private static boolean isWritable(String line) {
    return !line.isEmpty() && line.indexOf('\n') < 0 && !line.contains("-->");
  }
}
