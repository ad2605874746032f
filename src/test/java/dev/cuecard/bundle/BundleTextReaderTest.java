package dev.cuecard.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.WikiReading;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTextReaderTest {
  private static final String FORMAT = "messagebundle-text";

  private static final String WHOLE =
      """
      Jump to content

      WikiLearn - Knots for beginners - video: The bowline

      From Meta, a Wikimedia project coordination wiki
      @metadata
      sourceLanguage"en"
      priorityLanguages
      "es"
      "zh-hans"
      allowOnlyPriorityLanguagestrue
      description"video in Knots for beginners - Eight knots, one rope."
      label"WikiLearn - Knots for beginners - video: The bowline"
      display_name"The bowline"
      subtitle-0-2100-1"The rabbit comes out of its hole,"
      subtitle-2100-4480-2"and says "hello" to the tree."
      subtitle-4480-4480-3"....\"\
      """;

  private static List<Cue> cues(Recording recording) {
    return recording.tracks().getFirst().cues();
  }

  @Test
  void aVideosBundleIsARecordingWhoseUnitsAreItsCues() {
    Recording recording = WikiReading.read(Recording.class, FORMAT, WHOLE);

    assertThat(cues(recording))
        .extracting(Cue::span, Cue::text)
        .containsExactly(
            tuple(new TimeSpan(0, 2100), "The rabbit comes out of its hole,"),
            tuple(new TimeSpan(2100, 4480), "and says \"hello\" to the tree."),
            tuple(new TimeSpan(4480, 4480), "...."));
  }

  @Test
  void theMetadataBlockSaysLanguagesLabelAndCourse() {
    Recording recording = WikiReading.read(Recording.class, FORMAT, WHOLE);
    MessageBundle bundle = recording.bundle().orElseThrow();

    assertThat(bundle.sourceLanguage()).isEqualTo(new Language("en"));
    assertThat(bundle.priorityLanguages())
        .containsExactly(new Language("es"), new Language("zh-hans"));
    assertThat(bundle.onlyPriorityLanguages()).isTrue();
    assertThat(bundle.label()).contains("WikiLearn - Knots for beginners - video: The bowline");
    assertThat(recording.about().title()).isEqualTo("The bowline");
    assertThat(recording.about().collection()).contains("Knots for beginners");
    assertThat(recording.about().language()).isEqualTo(new Language("en"));
    assertThat(recording.about().sources().getFirst().format()).isEqualTo(FORMAT);
    assertThat(recording.about().link()).isEmpty();
  }

  @Test
  void theIdIsTheSameWhetherTheMetadataWasCopiedOrNot() {
    String cut = WHOLE.replaceFirst("(?s)From Meta.*(?=display_name)", "\n");

    assertThat(WikiReading.read(Recording.class, FORMAT, cut).id())
        .isEqualTo(WikiReading.read(Recording.class, FORMAT, WHOLE).id());
  }

  @Test
  void aMetadataBlockMayBeginAnywhere() {
    String cut = WHOLE.substring(WHOLE.indexOf("\"zh-hans\""));
    MessageBundle bundle = WikiReading.read(Recording.class, FORMAT, cut).bundle().orElseThrow();

    assertThat(bundle.priorityLanguages()).containsExactly(new Language("zh-hans"));
    assertThat(bundle.sourceLanguage()).isEqualTo(Language.UNKNOWN);
  }

  @Test
  void keysMayStandApartFromTheirTexts() {
    Recording recording =
        WikiReading.read(
            Recording.class,
            FORMAT,
            """
            "@metadata"
            priorityLanguages\tEmpty array
            allowOnlyPriorityLanguages\tfalse
            display_name\t"A reef knot"
            subtitle-10-20-1 "Left over right,"
            subtitle-20-30-2
            "right over left."
            """);

    assertThat(recording.about().title()).isEqualTo("A reef knot");
    assertThat(cues(recording))
        .extracting(Cue::text)
        .containsExactly("Left over right,", "right over left.");
  }

  @Test
  void aTextMayGoOnInTheNextLinesThoughTheyBeginLikeKeys() {
    Recording recording =
        WikiReading.read(
            Recording.class,
            FORMAT,
            """
            subtitle-0-10-1"First you say "can I
            can..." and so on,
            label "so" they say."
            subtitle-10-20-2"She called "over here"
            and left."
            """);

    assertThat(cues(recording))
        .extracting(Cue::text)
        .containsExactly(
            "First you say \"can I can...\" and so on, label \"so\" they say.",
            "She called \"over here\" and left.");
  }

  @Test
  void blanksInsideTheQuotesAreKept() {
    Recording recording =
        WikiReading.read(Recording.class, FORMAT, "subtitle-0-10-1\" two  blanks \u00a0\"  \n");

    assertThat(cues(recording)).extracting(Cue::text).containsExactly(" two  blanks \u00a0");
  }

  @Test
  void whatIsNoEntryIsReportedWithItsPlaceAndTheRestIsKept() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            """
            subtitle-0-10-1"One."
              stray words
            subtitle-10-20-2"Two." trailing
            subtitle-0-10-1"One again."
            subtitle-20-30-3"cut off\
            """
                .replace("cut off", "cut o"));

    assertThat(WikiReading.messages(parsed))
        .containsExactly(
            "2:3: expected a key and its text in quotes, got \"stray words\"",
            "3:24: expected the end of the line, got \"trailing\"",
            "4:1: expected a key that has not been used, got \"subtitle-0-10-1\"",
            "5:23: expected '\"' at the end of the text, got \"\"");
    assertThat(cues((Recording) parsed.value()))
        .extracting(Cue::text)
        .containsExactly("One.", "Two.", "cut o");
  }

  @Test
  void footersOfThePageAreNoPartOfTheLastText() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            """
            display_name"Splices"
            subtitle-0-10-1"Done."
            Retrieved from "https://meta.wikimedia.org/w/index.php?title=X&oldid=1"
            Category: Ropes
            Personal tools
            """);

    assertThat(WikiReading.messages(parsed))
        .containsExactly("5:1: note: lines left out below the end of the page: 1");
    assertThat(cues((Recording) parsed.value())).extracting(Cue::text).containsExactly("Done.");
  }

  @Test
  void anUnknownFlagAndAWrongLanguageAreReported() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            """
            priorityLanguages
            "not a language at all"
            allowOnlyPriorityLanguagesperhaps
            display_name"Hitches"
            """);

    assertThat(WikiReading.messages(parsed))
        .containsExactly(
            "2:1: expected a language code in quotes, got \"\"not a language at all\"\"",
            "3:1: expected true or false, got \"perhaps\"");
  }
}
