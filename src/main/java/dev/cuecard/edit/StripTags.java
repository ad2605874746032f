package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;

/// Leaves the words of cues and nothing of their look, and shows them where cues usually stand.
public final class StripTags implements Edit {
  private long changed;

  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    StyledCue styled = notation.read(cue, losses);
    StyledCue plain =
        new StyledCue(
            cue.span(),
            CueText.plain(styled.text().words()),
            cue.id(),
            styled.voice(),
            dev.cuecard.markup.Placement.USUAL);
    Cue written = notation.write(plain, losses);
    boolean same = written.text().equals(cue.text()) && written.settings().equals(cue.settings());
    changed += same ? 0 : 1;
    return Optional.of(same ? cue : written);
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(Counted.of(changed, "cue", "freed of its markup", "freed of their markup")));
  }
}
