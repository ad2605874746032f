package dev.cuecard.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.edit.Merge.Layout;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.timedtext.Losses;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final Subtitles ENGLISH =
      subtitles(
          new Cue(1000, 3000, "Sit down."),
          new Cue(3000, 5000, "The tea is <i>hot</i>."),
          new Cue(9000, 10_000, "Listen."));

  private static final Subtitles SPANISH =
      subtitles(
          new Cue(1100, 3100, "Siéntate."),
          new Cue(3200, 3900, "El té"),
          new Cue(3900, 5200, "está caliente."),
          new Cue(6000, 7000, "Cuidado."));

  @Test
  void theSecondStandsBelowTheFirstInTheCuesThatItIsShownWith() {
    assertThat(merged(Layout.TOGETHER))
        .extracting(cue -> cue.span().start() + " " + cue.text().words())
        .containsExactly(
            "1000 Sit down.\nSiéntate.",
            "3000 The tea is hot.\nEl té\nestá caliente.",
            "6000 Cuidado.",
            "9000 Listen.");
  }

  @Test
  void apartTheSecondStandsAtTheTop() {
    assertThat(merged(Layout.APART))
        .hasSize(7)
        .filteredOn(cue -> cue.placement().anchor() == Anchor.TOP)
        .extracting(cue -> cue.text().words())
        .containsExactly("Siéntate.", "El té", "está caliente.", "Cuidado.");
  }

  @Test
  void aLongCueOfTheSecondIsShownWithEachItLastsOver() {
    Subtitles slow = subtitles(new Cue(1000, 5000, "Siéntate, el té está caliente."));
    assertThat(new Merge(Losses.unread()).of(ENGLISH, slow, Layout.TOGETHER))
        .filteredOn(cue -> cue.text().words().contains("Siéntate"))
        .hasSize(2);
  }

  private static List<StyledCue> merged(Layout layout) {
    return new Merge(Losses.unread()).of(ENGLISH, SPANISH, layout);
  }

  private static Subtitles subtitles(Cue... cues) {
    return new Subtitles(
        SubtitleFormat.SUBRIP, new Track("und", Track.Origin.HUMAN, List.of(cues)));
  }
}
