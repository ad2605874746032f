package dev.cuecard.edit;

import dev.cuecard.cue.Cue;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves out what is written for those who cannot hear: sounds in brackets, names of speakers in
/// capitals, signs of music without words. Round brackets count only where they are all of a line:
/// speakers use them too.
public final class DropSounds implements Edit {
  private static final int LONGEST = 200;

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\[[^\\[\\]]{0,%d}\\]|【[^【】]{0,%d}】)\\h*"
                  .formatted(LONGEST, LONGEST)
              + "|^[-–—\\h]*(?:\\([^()]{0,%d}\\)|（[^（）]{0,%d}）)\\h*$".formatted(LONGEST, LONGEST)
              + "|^[-–—\\h]*\\((?=[^()]*\\p{Lu})[^()\\p{Ll}]{1,60}\\)\\h*"
              + "|^[-–—\\h]*>{2,3}\\h*"
              + "|(?<=^[-–—>\\h]{0,4})\\p{Lu}[\\p{Lu}\\d .'’-]{1,30}:(?:\\h+|$)"
              + "|^[-–—\\h]*[♪♫#♩♬\\h]*[♪♫♩♬][♪♫#♩♬\\h]*$",
          Pattern.MULTILINE);

  /// What is left of a line of which only dashes and blanks are left; blanks at the end of a line.
  private static final Pattern HOLLOW =
      Pattern.compile("(?m)^[-–—\\h:]*$\\n?|\\n[-–—\\h:]*\\z|\\h+$");

  private long changed;
  private long dropped;

  @Override
  public Optional<Cue> of(Cue cue, Notation notation, Losses losses) {
    StyledCue styled = notation.read(cue, Losses.unread());
    String words = styled.text().words();
    Matcher notes = NOTE.matcher(words);
    if (!notes.find()) {
      return Optional.of(cue);
    }
    CueText rest = Deletion.of(Deletion.of(styled.text(), NOTE), NOTE);
    rest = Deletion.of(rest, HOLLOW);
    if (rest.words().isBlank()) {
      dropped++;
      return Optional.empty();
    }
    changed++;
    Cue written =
        notation.write(
            new StyledCue(cue.span(), rest, cue.id(), styled.voice(), styled.placement()), losses);
    return Optional.of(new Cue(cue.span(), written.text(), cue.id(), cue.voice(), cue.settings()));
  }

  @Override
  public List<String> report() {
    return Counted.lines(
        List.of(
            Counted.of(changed, "cue", "freed of sounds and names", "freed of sounds and names"),
            Counted.of(
                dropped, "cue", "left out: nothing but sounds", "left out: nothing but sounds")));
  }
}
