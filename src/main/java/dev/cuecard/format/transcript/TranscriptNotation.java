package dev.cuecard.format.transcript;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.WordsOnly;
import java.util.Optional;

/// What a transcript says: who speaks, and words.
final class TranscriptNotation implements Notation {
  private final WordsOnly words = new WordsOnly();

  @Override
  public StyledCue read(Cue cue, Losses losses) {
    boolean isSpoken = cue.voice().isPresent() && cue.voice().equals(Speaker.MARK.of(cue.text()));
    return words.read(isSpoken ? text(cue, Speaker.MARK.strip(cue.text())) : cue, losses);
  }

  @Override
  public Cue write(StyledCue cue, Losses losses) {
    Cue plain = words.write(cue, losses);
    Optional<String> name = cue.voice().filter(Speaker.MARK::canName);
    return name.isPresent() ? text(plain, name.get() + ": " + plain.text()) : plain;
  }

  private static Cue text(Cue cue, String text) {
    return new Cue(cue.span(), text, cue.id(), cue.voice(), Optional.empty());
  }
}
