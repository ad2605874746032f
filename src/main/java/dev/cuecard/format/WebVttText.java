package dev.cuecard.format;

import dev.cuecard.cue.Cue;
import dev.cuecard.timedtext.Aside;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;

/// The cues of one file with their text as WebVTT writes it: [Cue#words] and [Cue#lines] understand
/// that, and SubRip's tags, and no other notation.
public final class WebVttText {
  private final boolean isUnderstood;
  private final Notation from;
  private final Notation to = SubtitleFormat.WEBVTT.notation();
  private final Losses losses = Losses.unread();

  /// @param format of the file
  public WebVttText(SubtitleFormat format) {
    from = format.notation();
    isUnderstood =
        switch (format) {
          case WEBVTT, SUBRIP, SBV -> true;
          default -> false;
        };
  }

  /// Takes note of what stands before the cues.
  public void aside(Aside aside) {
    from.aside(aside);
  }

  /// Whether `cue` has no words to check or find.
  public boolean isDrawing(Cue cue) {
    return from.isDrawing(cue);
  }

  /// The same cue with its text, voice and settings in WebVTT's notation.
  public Cue of(Cue cue) {
    return isUnderstood ? cue : to.write(from.read(cue, losses), losses);
  }
}
