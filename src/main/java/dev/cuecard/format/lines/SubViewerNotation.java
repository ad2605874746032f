package dev.cuecard.format.lines;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.WordsOnly;
import java.util.Optional;

/// SubViewer 2 knows words, and `[br]` for the end of a line.
final class SubViewerNotation implements Notation {
  private static final String BREAK = "[br]";

  private final WordsOnly words = new WordsOnly();

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    return words.read(text(cue, cue.text().replace(BREAK, "\n").replace("[BR]", "\n")), losses);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    Cue plain = words.write(cue, losses);
    return text(plain, plain.text().replace("\n", BREAK));
  }

  private static Cue text(Cue cue, String text) {
    return new Cue(cue.span(), text, cue.id(), cue.voice(), Optional.empty());
  }
}
