package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;

/// A writer whose output is complete when it ends, and that reports what has no place.
record FlushedWriter(WritableFormat.Writer writer, Output out) implements WritableFormat.Writer {
  @Override
  public void about(Language language, Track.Origin origin) {
    writer.about(language, origin);
  }

  @Override
  public boolean aside(Aside aside) {
    boolean isWritten = writer.aside(aside);
    if (!isWritten) {
      out.losses().aside(aside);
    }
    return isWritten;
  }

  @Override
  public void cue(Cue cue) {
    writer.cue(cue);
  }

  @Override
  public void end() {
    writer.end();
    out.flush();
  }
}
