package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipCommandsTest {
  @TempDir private Path home;
  private Program program;
  private String list;

  @BeforeEach
  void theShippedCorpus() {
    program = Program.withIndexedSample(home);
    list = home.resolve("clips.json").toString();
  }

  @Test
  void clipsAreCollectedListedAndRemoved() throws IOException {
    assertThat(program.run("clip", "asking", "0:12.61-0:18.58", "--add", list).err())
        .isEqualTo("cuecard: " + list + ": 1 clip, 1 new\n");
    assertThat(program.run("clip", "--query", "\"in the doorway\"", "--add", list).err())
        .isEqualTo("cuecard: " + list + ": 2 clips, 1 new\n");
    assertThat(program.run("clip", "asking", "12.61-18.58", "--pad", "0.5", "--add", list).err())
        .isEqualTo("cuecard: " + list + ": 2 clips, 0 new\n");
    assertThat(program.run("clip", "list", list))
        .isEqualTo(
            Answer.found(
                """
                1mnyrf0t  0:12.110–0:19.080  Asking open questions  “Before anything clever, do a sound check. Ask, "What did you…”
                pw7ebr9a  4:37.030–4:40.580  Asking open questions  “of the day is often spoken in the doorway.”
                2 clips, 0:10.520
                """));
    Schemas.accept("clips", Files.readString(Path.of(list)));
    assertThat(program.run("clip", "list", list, "--json").out())
        .isEqualTo(Files.readString(Path.of(list)));
    assertThat(program.run("clip", "remove", list, "1mnyrf0t"))
        .isEqualTo(Answer.found("removed  1mnyrf0t\n"));
    assertThat(program.run("clip", "remove", list, "1mnyrf0t").err())
        .isEqualTo("cuecard: expected the id of a clip, got \"1mnyrf0t\"; clip list shows them\n");
    assertThat(program.run("clip", "list", list).out()).endsWith("1 clip, 0:03.550\n");
  }

  @Test
  void aClipIsMovedOutToItsSentencesOrCues() {
    assertThat(program.run("clip", "asking", "0:55-0:56", "--snap", "sentence").out())
        .startsWith(
            """
            “An open question is a question that can't be answered with a yes, a no, or a number.”
            — Asking open questions, 0:51.524–0:59.080  wc3e4jkn
            """);
    assertThat(program.run("clip", "asking", "0:57-0:58", "--snap", "cue").out())
        .startsWith("“with a yes, a no, or a number.”\n");
  }

  @Test
  void clipsOfATermAreItsSentencesAndNeighboursAreMerged() {
    String[] call = {"clip", "asking", "--term", "breakfast", "--format", "link"};
    assertThat(program.run(call).out()).hasLineCount(2);
    assertThat(program.run("clip", "asking", "--term", "breakfast", "--merge", "5", "--limit", "2"))
        .isEqualTo(
            Answer.found(
                """
                “Ask, "What did you have for breakfast?" Nobody is nervous about breakfast.”
                — Asking open questions, 0:15.705–0:20.867  c5ppfh8q
                https://oral-history.example.org/videos/asking-open-questions.webm#t=15.705,20.867
                """));
    assertThat(program.run("clip", "asking", "--term", "zeppelin").err())
        .startsWith("cuecard: expected a term of asking-open-questions-8p35 with --term, such as ");
  }

  @Test
  void aClipOfAChapterIsAllOfIt() {
    String chapter = program.run("clip", "asking", "--chapter", "2", "--format", "link").out();
    assertThat(chapter).endsWith("#t=50.02,134.43\n");
  }

  @Test
  void aListIsExportedInOtherForms() {
    program.run("clip", "asking", "0:12.61-0:18.58", "--add", list);
    assertThat(program.run("clip", "export", list, "--format", "markdown"))
        .isEqualTo(
            Answer.found(
                """
                > “Before anything clever, do a sound check. Ask, "What did you have for breakfast?"”
                >
                > — [Asking open questions, 0:12–0:18](<https://oral-history.example.org/videos/asking-open-questions.webm#t=12.61,18.58>)
                """));
    assertThat(
            program.run("clip", "export", twoRecordings(), "tlak.mov", "--format", "edl").err())
        .isEqualTo(
            "cuecard: expected files named as the recordings of the clips, got \"tlak.mov\"\n");
    Answer edl = program.run("clip", "export", list, "talk.mov", "--format", "edl");
    assertThat(edl.out()).contains("* FROM CLIP NAME: talk.mov\n");
    assertThat(edl.err())
        .isEqualTo("cuecard: counted at 25 frames a second; --rate says another rate\n");
    String json = program.run("clip", "list", list, "--json").out();
    assertThat(program.reading(json).run("clip", "export", "-", "--format", "link").out())
        .endsWith("#t=12.61,18.58\n");
  }

  private String twoRecordings() {
    String file = home.resolve("two.json").toString();
    program.run("clip", "asking", "0:12.61-0:18.58", "--add", file);
    program.run("clip", "consent", "0:21-0:30", "--add", file);
    return file;
  }

  @Test
  void aListIsResolvedAndWrittenBack() throws IOException {
    Path before = home.resolve("talk.en.srt");
    Path after = home.resolve("again.en.srt");
    Files.writeString(before, "1\n00:00:01,000 --> 00:00:03,000\nWe met at the old mill.\n");
    Files.writeString(after, "1\n00:00:11,000 --> 00:00:13,000\nWe met at the new mill.\n");
    program.run("clip", before.toString(), "0:01-0:03", "--add", list);
    assertThat(program.run("clip", "resolve", list, "--in", before.toString()).out())
        .endsWith("  certain   0:01.000–0:03.000  Talk\n");
    Answer resolved = program.run("clip", "resolve", list, "--in", after.toString(), "--update");
    assertThat(resolved.code()).isEqualTo(ExitCode.FINE);
    assertThat(resolved.out().substring(8))
        .isEqualTo(
            """
              likely    0:11.000–0:13.000  Talk
                10 s later
                “old” is now “new”
            """);
    assertThat(program.run("clip", "list", list).out()).contains("0:11.000–0:13.000");
    Schemas.accept(
        "resolutions",
        program.run("clip", "resolve", list, "--in", before.toString(), "--json").out());
  }

  @Test
  void whatIsGoneReturnsOne() {
    program.run("clip", "asking", "0:12.61-0:18.58", "--add", list);
    Answer gone = program.run("clip", "resolve", list, "--in", "choosing");
    assertThat(gone.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(gone.out())
        .isEqualTo(
            """
            1mnyrf0t  gone      0:12.610–0:18.580  Asking open questions
                no more than 3 of its 14 words are said in one place: “Before anything clever, do a sound check. Ask, "What did you have for breakfast?"”
            """);
    Schemas.accept(
        "resolutions", program.run("clip", "resolve", list, "--in", "choosing", "--json").out());
    program.run("remove", "asking");
    assertThat(program.run("clip", "resolve", list).out())
        .contains("there is no document asking-open-questions-8p35: “");
  }

  @Test
  void aListWithMistakesIsNeverWrittenTo() throws IOException {
    Files.writeString(Path.of(list), "{\"shape\": \"clips\", \"version\": 1, \"clips\": [{}]}");
    Answer added = program.run("clip", "asking", "0:12.61-0:18.58", "--add", list);
    assertThat(added.code()).isEqualTo(ExitCode.USAGE);
    assertThat(added.err())
        .isEqualTo(
            """
            cuecard: %1$s:1:1: clips[0].document: expected a string, got nothing
            cuecard: expected a list of clips without mistakes, got "%1$s"
            """
                .formatted(list));
    assertThat(Files.readString(Path.of(list))).endsWith("[{}]}");
  }

  @Test
  void withoutFfmpegACutSaysWhatIsMissing() throws IOException {
    program.run("clip", "asking", "0:12.61-0:18.58", "--add", list);
    Path media = Files.writeString(home.resolve("asking.webm"), "");
    assertThat(program.run("clip", "cut", list, media.toString(), "-o", "out.webm"))
        .isEqualTo(
            Answer.failed(
                ExitCode.UNREADABLE,
                "cuecard: expected ffmpeg and ffprobe on the PATH or in the folder"
                    + " $CUECARD_FFMPEG, got neither; ffmpeg.org says how to install them\n"));
  }
}
