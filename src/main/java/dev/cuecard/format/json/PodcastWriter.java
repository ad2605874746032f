package dev.cuecard.format.json;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.timedtext.BlankLines;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;

/// Writes podcast transcripts, a segment a line.
final class PodcastWriter implements WritableFormat.Writer {
  private final Output out;
  private boolean isBegun;

  PodcastWriter(Output out) {
    this.out = out;
  }

  @Override
  public void cue(Cue cue) {
    out.losses().id(cue);
    out.losses().settings(cue);
    begin();
    out.append("    {");
    cue.voice()
        .map(String::strip)
        .filter(voice -> !voice.isEmpty())
        .ifPresent(
            voice -> out.append("\"speaker\": ").append(JsonText.quoted(voice)).append(", "));
    out.append("\"startTime\": ").append(Timestamp.seconds(cue.span().start()));
    out.append(", \"endTime\": ").append(Timestamp.seconds(cue.span().end()));
    out.append(", \"body\": ").append(JsonText.quoted(body(cue))).append("}");
  }

  @Override
  public void end() {
    if (isBegun) {
      out.append("\n  ]\n}\n");
    } else {
      out.append("{\n  \"version\": \"1.0.0\",\n  \"segments\": []\n}\n");
    }
  }

  /// The comma stands before the next segment, because nobody knows which one is the last.
  private void begin() {
    out.append(isBegun ? ",\n" : "{\n  \"version\": \"1.0.0\",\n  \"segments\": [\n");
    isBegun = true;
  }

  private String body(Cue cue) {
    String body = BlankLines.trim(cue.text());
    if (!body.equals(cue.text())) {
      out.losses().add("blank lines around a text", cue.text());
    }
    return body;
  }
}
