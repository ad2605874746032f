package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.Schemas;
import dev.cuecard.SharedFiles;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands other than search and ingest show.
class CommandsTest {
  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withSample(home);
  }

  @Test
  void listShowsATableACollection() {
    assertThat(program.run("list", "--kind", "bug"))
        .isEqualTo(
            Answer.found(
                """
                Reading Rooms
                id        kind  title                                                     extent      languages
                bug-4021  bug   Second draft of the listening evening training for hosts  3 comments  en
                """));
    assertThat(program.run("list", "--kind", "recording", "--collection", "oral"))
        .isEqualTo(
            Answer.found(
                """
                Recording Oral Histories
                id                                    kind       title                            extent         languages
                asking-open-questions-8p35            recording  Asking open questions            4:53, 50 cues  en es fr ar ru zh
                choosing-a-narrator-j8ee              recording  Choosing a narrator              5:00, 51 cues  en es fr ar ru zh
                consent-and-sharing-k3wh              recording  Consent and sharing              4:34, 51 cues  en es fr ar zh
                the-lighthouse-keepers-daughter-rjy1  recording  The lighthouse keepers daughter  4:16, 46 cues  en es fr
                """));
    assertThat(program.run("list").out().lines().filter(line -> !line.contains("  ")))
        .containsExactly("Meta-Wiki", "", "Reading Rooms", "", "Recording Oral Histories");
  }

  @Test
  void listWritesJson() {
    Schemas.accept("documents", program.run("list", "--json").out());
    Schemas.accept(
        "documents", program.run("list", "--json", "--kind", "page", "--language", "ja").out());
  }

  @Test
  void showAtATimeMarksTheCueThatIsSaidThen() {
    assertThat(program.run("show", "asking", "--at", "0:20"))
        .isEqualTo(
            Answer.found(
                """
                Asking open questions
                recording · Recording Oral Histories · asking-open-questions-8p35 · en

                      0:02.110  Welcome back. Your narrator is sitting across from you, the tea is poured,
                      0:07.120  and the little red light is on. What do you say first?
                      0:12.610  Before anything clever, do a sound check. Ask, "What did you have for breakfast?"
                >     0:18.580  Nobody is nervous about breakfast. While they talk, put on your headphones and listen:
                      0:24.200  a fridge, a clock, a road. If you hear the fridge, switch it off, and leave your car
                      0:30.990  keys inside, so that you can't drive home without switching it on again.
                      0:36.970  Then set the recorder 30 centimetres from the narrator's chin, on a folded towel,
                      0:43.030  never straight on the table, because a table hears every cup and every elbow.
                """));
  }

  @Test
  void showOfAnotherLanguageShowsItsTrack() {
    assertThat(program.run("show", "asking", "--language", "ar", "--at", "0:03").out())
        .contains("asking-open-questions-8p35 · ar\n")
        .contains("\n>     0:02.110  \u2068أهلاً بعودتكم.");
  }

  @Test
  void showOfAnExerciseShowsItsChoices() {
    assertThat(program.run("show", "what-consent"))
        .isEqualTo(
            Answer.found(
                """
                What consent is
                exercise · Recording Oral Histories · what-consent-is-fym8

                Complete the sentence: Consent is a … , not a signature.
                  [ ] form
                      The form comes at the end. What comes before it?
                  [x] conversation
                      And you have it three times.
                  [ ] favour
                      A favour can't be informed. Consent has to be.
                  [ ] licence
                      A licence is one of the things you talk about.
                Hint: It takes at least two people and some time.
                Consent is a conversation, not a signature. The form comes at the end of that conversation; it doesn't replace it. Ask in the pre-interview, on the recording itself, and after the narrator has read the transcript.
                """));
  }

  @Test
  void showWritesEveryDocumentAsItIsStored() {
    for (Path file : SampleCorpus.documents()) {
      String id = file.getFileName().toString().replace(".json", "");
      assertThat(program.run("show", id, "--json")).isEqualTo(Answer.found(SharedFiles.text(file)));
      assertThat(program.run("show", id).code()).isEqualTo(ExitCode.FINE);
    }
  }

  @Test
  void clipQuotesAStretch() {
    assertThat(program.run("clip", "asking", "0:12.61-0:18.58"))
        .isEqualTo(
            Answer.found(
                """
                “Before anything clever, do a sound check. Ask, "What did you have for breakfast?"”
                — Asking open questions, 0:12.610–0:18.580  1mnyrf0t
                https://oral-history.example.org/videos/asking-open-questions.webm#t=12.61,18.58
                """));
  }

  @Test
  void clipGivesALink() {
    assertThat(program.run("clip", "asking", "0:12.61-0:18.58", "--format", "link"))
        .isEqualTo(
            Answer.found(
                "https://oral-history.example.org/videos/asking-open-questions.webm#t=12.61,18.58\n"));
  }

  @Test
  void clipGivesSubtitlesCountedFromItsStartAndCutAtItsEnds() {
    assertThat(program.run("clip", "asking", "0:15-0:20", "--format", "vtt"))
        .isEqualTo(
            Answer.found(
                """
                WEBVTT

                00:00:00.000 --> 00:00:03.580
                Before anything clever, do a sound check. Ask, "What did you have for breakfast?"

                00:00:03.580 --> 00:00:05.000
                Nobody is nervous about breakfast. While they talk, put on your headphones and listen:
                """));
    assertThat(program.run("clip", "asking", "0:15-0:20", "--format", "srt"))
        .isEqualTo(
            Answer.found(
                """
                1
                00:00:00,000 --> 00:00:03,580
                Before anything clever, do a sound check. Ask, "What did you have for breakfast?"

                2
                00:00:03,580 --> 00:00:05,000
                Nobody is nervous about breakfast. While they talk, put on your headphones and listen:
                """));
  }

  @Test
  void clipOfAQueryIsItsBestMoment() {
    assertThat(program.run("clip", "--query", "\"what did you have\"", "--format", "link"))
        .isEqualTo(program.run("clip", "asking", "12.61-18.58", "--format", "link"));
  }

  @Test
  void clipWritesJson() {
    Answer json = program.run("clip", "asking", "0:15-0:20", "--json");
    Schemas.accept("clips", json.out());
    assertThat(program.run("clip", "asking", "0:15-0:20", "--format", "json")).isEqualTo(json);
  }

  @Test
  void removeSaysWhatItRemoved() {
    assertThat(program.run("remove", "what-consent", "bug-4021"))
        .isEqualTo(Answer.found("removed  what-consent-is-fym8\nremoved  bug-4021\n"));
    assertThat(program.run("show", "bug-4021").code()).isEqualTo(ExitCode.USAGE);
    assertThat(program.run("list", "--json").out()).doesNotContain("what-consent-is-fym8");
  }

  @Test
  void whereNoDocumentsAreTheFolderIsNamed(@TempDir Path empty) {
    Answer answer = Program.in(empty).run("show", "bug-4021");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err())
        .startsWith("cuecard: expected the id of a document, got \"bug-4021\"; there are no")
        .contains(empty.toString());
  }

  @Test
  void removeOfWhatIsNotThereRemovesNothing() {
    assertThat(program.run("remove", "bug-4021", "bug-9999"))
        .isEqualTo(
            Answer.failed(
                ExitCode.USAGE,
                "cuecard: expected the id of a document, got \"bug-9999\"; cuecard list shows them\n"));
    assertThat(program.run("show", "bug-4021").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void doctorFindsNothingWrong() {
    program.run("index");
    assertThat(program.run("doctor"))
        .isEqualTo(
            Answer.found(
                """
                corpus  %1$s/corpus: 13 documents
                index   %1$s/index: 13 documents, 153 passages, up to date
                all is well
                """
                    .formatted(home)));
    Schemas.accept("diagnosis", program.run("doctor", "--json").out());
  }

  @Test
  void doctorNamesABrokenDocumentOnce() throws IOException {
    Path broken = home.resolve("corpus/documents/bug-4021.json");
    Files.writeString(broken, "{\"schema\": 1}");
    program.run("index");
    Answer answer = program.run("doctor");

    assertThat(answer.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(answer.out().lines().filter(line -> line.startsWith("wrong")))
        .containsExactly("wrong   " + broken + ": id: expected a string, got nothing");
    Schemas.accept("diagnosis", program.run("doctor", "--json").out());
  }

  @Test
  void helpOfACommandEndsWithExamples() {
    assertThat(program.run("help", "remove"))
        .isEqualTo(
            Answer.found(
                """
                Usage: cuecard remove [OPTIONS] DOCUMENT...
                Remove documents from the corpus. The files they were read from stay.
                      DOCUMENT...       Ids, or beginnings of ids that no other document has.
                      --corpus=FOLDER   The corpus. Default: $CUECARD_CORPUS, else the
                                          checkout's corpus folder.
                  -h, --help            Print this help.
                      --index=FOLDER    The index. Default: $CUECARD_INDEX, else the checkout's
                                          index folder; with another corpus, the folder .index
                                          in it. Or a cluster's: https://user@host:9200/name.

                Example:
                  cuecard remove the-lighthouse
                """));
    assertThat(program.run("remove", "--help")).isEqualTo(program.run("help", "remove"));
  }

  @Test
  void theVersionIsTheProgramsAndJavas() {
    assertThat(program.run("--version"))
        .isEqualTo(Answer.found("cuecard development\nJava " + Runtime.version() + "\n"));
  }
}
