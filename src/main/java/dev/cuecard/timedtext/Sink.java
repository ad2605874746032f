package dev.cuecard.timedtext;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;

/// Takes what a reader finds, in the order of the file, one at a time: nothing needs to hold a
/// whole file.
public interface Sink {
  /// Takes nothing.
  Sink NONE =
      new Sink() {
        @Override
        public void about(Language language, Track.Origin origin) {}

        @Override
        public void aside(Aside aside) {}

        @Override
        public void cue(Cue cue) {}

        @Override
        public void problem(Problem problem) {}
      };

  /// What the file says of itself, if it does; before the first cue wherever the format allows.
  void about(Language language, Track.Origin origin);

  /// What stands between the cues.
  void aside(Aside aside);

  void cue(Cue cue);

  /// Something that could not be understood, or had to be mended.
  void problem(Problem problem);
}
