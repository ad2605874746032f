package dev.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Exercise.Choice;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people see of a document.
class DocumentTextTest {
  private static final About ABOUT =
      new About(
          "knots-1",
          "Knots",
          new Language("en"),
          Optional.of("Sailing"),
          Optional.of("Ropes / Ends"),
          true,
          List.of(Source.of("test").withLink("https://example.org/knots")));

  @Test
  void aRecordingWithoutATrackSaysSoAndWhereItCanBeWatched() {
    assertThat(DocumentText.of(new Recording(ABOUT, List.of(), Optional.empty()), Style.PLAIN))
        .isEqualTo(
            """
            Knots
            draft of a recording · Sailing · Ropes / Ends · knots-1

            https://example.org/knots
            It has no transcript.
            """);
  }

  @Test
  void anExerciseHasWhatALearnerIsToldOfAChoice() {
    var choice = new Choice("reef", Optional.of(true), Optional.of("It holds."));
    var exercise =
        new Exercise(
            ABOUT,
            Exercise.Type.SINGLE_CHOICE,
            List.of("Which?"),
            List.of(choice),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    assertThat(DocumentText.of(exercise, Style.PLAIN))
        .isEqualTo(
            """
            Knots
            draft of an exercise · Sailing · Ropes / Ends · knots-1

            Which?
              [x] reef
                  It holds.
            """);
  }

  @Test
  void codeHasItsLines() {
    var code = new Section(List.of(), "", List.of(new Block(Block.Kind.PARAGRAPH, "a = 1\n  b")));

    assertThat(DocumentText.of(new Page(ABOUT, List.of(code), Optional.empty()), Style.PLAIN))
        .endsWith("\n\na = 1\n  b\n\n");
  }
}
