package dev.cuecard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Schemas;
import dev.cuecard.cli.Program.Answer;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that write and check subtitle files.
class SubtitleCommandsTest {
  private static final String TALK =
      """
      WEBVTT

      NOTE first draft

      00:00:01.000 --> 00:00:03.000 line:0
      <v Ann>Tea &amp; cake</v>

      00:00:10.000 --> 00:00:12.000
      <i>Good</i> evening
      """;

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void aTalk() throws IOException {
    program = Program.in(home);
    Files.writeString(home.resolve("talk.vtt"), TALK);
    Files.writeString(
        home.resolve("fast.srt"),
        "1\n00:00:01,000 --> 00:00:01,500\nTea and cake are on the table now\n");
  }

  @Test
  void convertSaysInTheOtherFormatWhatItCanAndReportsTheRest() throws IOException {
    Answer answer = program.run("convert", path("talk.vtt"), path("talk.srt"));
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(home.resolve("talk.srt")))
        .isEqualTo(
            """
            1
            00:00:01,000 --> 00:00:03,000
            {\\an8}Tea & cake

            2
            00:00:10,000 --> 00:00:12,000
            <i>Good</i> evening
            """);
    assertThat(answer.err().lines())
        .containsExactly(
            "cuecard: "
                + path("talk.srt")
                + ":1:1: SubRip has no place for comments: \"NOTE first draft\"",
            "cuecard: " + path("talk.srt") + ":3:1: SubRip has no place for voices: \"Ann\"");
  }

  @Test
  void aCompressedFileIsConvertedAsWhatIsInItButNotInItsPlace() throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(home.resolve("talk.es.vtt.gz")))) {
      out.write(TALK.getBytes(UTF_8));
    }
    try (var out = new ZipOutputStream(Files.newOutputStream(home.resolve("talk.zip")))) {
      out.putNextEntry(new ZipEntry("talk.vtt"));
      out.write(TALK.getBytes(UTF_8));
    }

    Answer converted =
        program.run(
            "convert", path("talk.es.vtt.gz"), path("talk.zip"), path("out"), "--to", "srt");
    assertThat(converted.code()).isEqualTo(ExitCode.FINE);
    assertThat(home.resolve("out/talk.es.srt")).content().contains("Tea & cake");
    assertThat(home.resolve("out/talk.srt")).content().contains("Tea & cake");
    assertThat(program.run("inspect", path("talk.zip")).out()).contains("vtt");

    Answer refused = program.run("clean", "--in-place", path("talk.es.vtt.gz"));
    assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(refused.err()).contains("expected another OUT for a compressed file");
  }

  @Test
  void anArchiveOfSeveralFilesIsNoSubtitleFile() throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(home.resolve("talks.zip")))) {
      for (String name : List.of("one.vtt", "two.vtt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(TALK.getBytes(UTF_8));
      }
    }

    assertThat(program.run("convert", path("talks.zip"), path("talks.srt")).err())
        .contains("expected one file, got an archive of others");
  }

  @Test
  void anAddressIsLeftToIngest() {
    for (String command : List.of("inspect", "check")) {
      Answer answer = program.run(command, "https://talks.example/talk.srt");
      assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(answer.err())
          .contains("https://talks.example/talk.srt (an address: those are read by ingest)");
    }
    assertThat(program.run("convert", "https://talks.example/talk.srt", path("new.vtt")).err())
        .contains("(an address: those are read by ingest)");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
    Files.writeString(home.resolve("talk.srt"), "mine");
    Answer refused = program.run("convert", path("talk.vtt"), path("talk.srt"));
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("exists; --force replaces it");
    assertThat(Files.readString(home.resolve("talk.srt"))).isEqualTo("mine");
    assertThat(program.run("convert", "--force", path("talk.vtt"), path("talk.srt")).code())
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(home.resolve("talk.srt"))).startsWith("1\n");
  }

  @Test
  void aFileThatIsThereInAFolderStopsTheWritingOfAll() throws IOException {
    Path talks = Files.createDirectories(home.resolve("talks"));
    Path out = Files.createDirectories(home.resolve("out"));
    Files.copy(home.resolve("talk.vtt"), talks.resolve("a.vtt"));
    Files.copy(home.resolve("talk.vtt"), talks.resolve("b.txt"));
    Files.writeString(out.resolve("b.vtt"), "mine");
    Answer refused = program.run("shift", "--by", "1", path("talks"), path("out"));
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("b.vtt exists; --force replaces it");
    assertThat(out.resolve("a.vtt")).doesNotExist();
    assertThat(program.run("convert", path("talks"), path("out"), "--to", "srt").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(out.resolve("b.vtt")).content().isEqualTo("mine");
  }

  @Test
  void aPartThatIsThereIsReplacedOnlyByForce() throws IOException {
    Files.writeString(home.resolve("part.1.vtt"), "mine");
    assertThat(program.run("split", "--at", "5", path("talk.vtt"), path("part.vtt")).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(home.resolve("part.1.vtt")).content().isEqualTo("mine");
  }

  @Test
  void standardInputIsConvertedToStandardOutput() {
    assertThat(program.reading(TALK).run("convert", "-", "-", "--to", "sbv").out())
        .isEqualTo(
            "0:00:01.000,0:00:03.000\nTea & cake\n\n0:00:10.000,0:00:12.000\nGood evening\n");
  }

  @Test
  void aFolderIsConvertedFileByFileAndWhatIsNoSubtitlesIsCounted() throws IOException {
    Path week = Files.createDirectories(home.resolve("talks/week 1"));
    Files.copy(home.resolve("talk.vtt"), week.resolve("a.vtt"));
    Files.writeString(week.resolve("notes.txt"), "Bring tea.");
    Files.write(
        week.resolve("b.srt"),
        "1\n00:00:01,000 --> 00:00:02,000\nÀ l'été prochain, peut-être déjà à Noël\n"
            .getBytes(Charset.forName("windows-1252")));
    Answer answer = program.run("convert", path("talks"), path("out"), "--to", "sjson", "--json");
    Schemas.accept("rewrite", answer.out());
    assertThat(answer.out()).contains("\"windows-1252\"").contains("\"leftAlone\": 1");
    assertThat(home.resolve("out/week 1/a.sjson")).exists();
    assertThat(home.resolve("out/week 1/b.sjson")).content().contains("À l'été");
  }

  @Test
  void twoFilesAreNotWrittenToOnePlace() throws IOException {
    Files.copy(home.resolve("talk.vtt"), home.resolve("talk.srt"));
    Answer answer =
        program.run("convert", path("talk.vtt"), path("talk.srt"), path("out"), "--to", "sbv");
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.err()).contains("another file was written to");
  }

  @Test
  void whatIsNoSubtitleFileIsNamed() throws IOException {
    Files.writeString(home.resolve("notes.txt"), "Bring tea.");
    assertThat(program.run("convert", path("notes.txt"), path("x.srt")))
        .isEqualTo(
            new Answer(
                ExitCode.UNREADABLE,
                "",
                "cuecard: " + path("notes.txt") + ": not recognised as subtitles\n"));
    assertThat(program.run("shift", "--by", "1", path("gone.srt"), path("x.srt")).err())
        .contains("no such file or folder");
    assertThat(home.resolve("x.srt")).doesNotExist();
  }

  @Test
  void shiftWritesBackToItsPlaceWhenAsked() throws IOException {
    program.run("shift", "--by=-1", "--until", "0:05", path("talk.vtt"), "--in-place");
    assertThat(Files.readString(home.resolve("talk.vtt")))
        .isEqualTo(TALK.replace("00:00:01.000 --> 00:00:03", "00:00:00.000 --> 00:00:02"));
  }

  @Test
  void aFileKeepsItsFormatInItsPlaceWhateverItsName() throws IOException {
    Path file = Files.writeString(home.resolve("talk.srt"), TALK);
    assertThat(program.run("shift", "--by", "1", file.toString(), "--in-place").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(file).content().startsWith("WEBVTT\n").contains("00:00:02.000 -->");
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissionsAndLinksLeadToIt() throws IOException {
    Path file = home.resolve("talk.vtt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(home.resolve("link.vtt"), file);
    program.run("shift", "--by", "1", link.toString(), "--in-place");
    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("00:00:02.000 -->");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void optionsMayStandBetweenTheFiles() {
    Answer answer = program.run("convert", path("talk.vtt"), "--to", "sbv", path("talk.txt"));
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(home.resolve("talk.txt")).content().startsWith("0:00:01.000,0:00:03.000\n");
  }

  @Test
  void convertMustKnowTheFormat() {
    Answer answer = program.run("convert", path("talk.vtt"), path("talk.xyz"));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).contains("expected --to with one of vtt, sjson, json, ass, ssa, lrc");
  }

  @Test
  void aFormatThatIsOnlyReadStopsNoOtherFile() throws IOException {
    Files.createDirectories(home.resolve("in"));
    Files.copy(home.resolve("talk.vtt"), home.resolve("in/b.vtt"));
    Files.writeString(home.resolve("in/a.tsv"), "start\tend\ttext\n0\t900\tHello\n");
    Answer answer = program.run("shift", "--by", "1", path("in"), path("out"));
    assertThat(answer.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(answer.err()).contains("a.tsv: cannot write CSV: choose one with --to");
    assertThat(home.resolve("out/b.vtt")).exists();
  }

  @Test
  void stretchTakesPointsRatesOrAFactor() {
    assertThat(stretched("--points", "0:01=0:02,0:10=0:20")).contains("00:00:20.000 -->");
    assertThat(stretched("--rates", "24=25")).contains("00:00:09.600 -->");
    assertThat(stretched("--factor", "2")).contains("00:00:20.000 -->");
    assertThat(program.run("stretch", path("talk.vtt"), "-").code()).isEqualTo(ExitCode.USAGE);
    assertThat(program.run("stretch", "--points", "1=2,1=3", path("talk.vtt"), "-").code())
        .isEqualTo(ExitCode.USAGE);
  }

  private String stretched(String option, String value) {
    return program.run("stretch", option, value, path("talk.vtt"), "-").out();
  }

  @Test
  void splitCutsCuesAtTheBorderAndCountsFromZero() throws IOException {
    Answer answer =
        program.run("split", "--at", "2,11", path("talk.vtt"), path("part.vtt"), "--json");
    Schemas.accept("rewrite", answer.out());
    assertThat(Files.readString(home.resolve("part.2.vtt")))
        .isEqualTo(
            """
            WEBVTT

            NOTE first draft

            00:00:00.000 --> 00:00:01.000 line:0
            <v Ann>Tea &amp; cake</v>

            00:00:08.000 --> 00:00:09.000
            <i>Good</i> evening
            """);
    assertThat(home.resolve("part.1.vtt")).content().contains("00:00:01.000 --> 00:00:02.000");
    assertThat(home.resolve("part.3.vtt")).content().contains("00:00:00.000 --> 00:00:01.000");
  }

  @Test
  void joinUndoesSplit() throws IOException {
    program.run("split", "--every", "0:05", path("talk.vtt"), path("part.vtt"));
    Answer answer =
        program.run(
            "join", path("part.1.vtt"), path("part.3.vtt"), path("whole.vtt"), "--lengths", "10");
    assertThat(answer.code()).isEqualTo(ExitCode.FINE);
    assertThat(
            Files.readString(home.resolve("whole.vtt"))
                .replaceFirst(
                    "NOTE first draft\n\n(?s)(.*)NOTE first draft\n\n", "NOTE first draft\n\n$1"))
        .isEqualTo(TALK);
  }

  @Test
  void mergeSaysThatACueOfTwoLanguagesHasNoPlaceForThePlacesOfEach() throws IOException {
    Files.writeString(
        home.resolve("en.srt"), "1\n00:00:01,000 --> 00:00:02,000 X1:9 X2:90 Y1:5 Y2:50\nTea\n");
    Files.writeString(home.resolve("es.srt"), "1\n00:00:01,000 --> 00:00:02,000\nTé\n");
    Answer answer = program.run("merge", path("en.srt"), path("es.srt"), path("both.srt"));
    assertThat(Files.readString(home.resolve("both.srt"))).contains("Tea\nTé").doesNotContain("X1");
    assertThat(answer.err())
        .contains("a merged cue has no place for cue settings: \"X1:9 X2:90 Y1:5 Y2:50\"");
  }

  @Test
  void mergeShowsTwoLanguagesTogether() throws IOException {
    Files.writeString(home.resolve("es.srt"), "1\n00:00:10,100 --> 00:00:12,000\nBuenas noches\n");
    Answer answer =
        program.run("merge", path("talk.vtt"), path("es.srt"), path("both.vtt"), "--json");
    Schemas.accept("rewrite", answer.out());
    assertThat(home.resolve("both.vtt")).content().endsWith("<i>Good</i> evening\nBuenas noches\n");
  }

  @Test
  void cleanReportsWhatItTookOut() {
    Answer answer = program.run("clean", "--tags", path("talk.vtt"), path("plain.vtt"));
    assertThat(answer.err()).contains("2 cues freed of their markup");
    assertThat(home.resolve("plain.vtt"))
        .content()
        .contains("00:00:03.000\n<v Ann>Tea &amp; cake\n");
  }

  @Test
  void checkTellsWhatIsWrongAndItsExitCodeSaysSo() {
    Answer fine = program.run("check", path("talk.vtt"), "--language", "en");
    assertThat(fine)
        .isEqualTo(Answer.found(path("talk.vtt") + ": 2 cues (en, ted): nothing found\n"));
    Answer found = program.run("check", path("fast.srt"), "--language", "en");
    assertThat(found)
        .isEqualTo(
            new Answer(
                ExitCode.NOTHING,
                """
                T 0:01.000 #1 too fast to read: 66 characters a second, at most 21 [too-fast] · Tea and cake are on the table now
                T 0:01.000 #1 shown too briefly: 0.5 s, at least 1 [too-short] · Tea and cake are on the table now
                T 1 cue (en, ted): 1 too-fast, 1 too-short
                """
                    .replace("T ", path("fast.srt") + ": "),
                ""));
  }

  @Test
  void checkWritesJsonALineAFile() {
    Answer answer = program.run("check", path("talk.vtt"), path("fast.srt"), "--json");
    answer.out().lines().forEach(line -> Schemas.accept("check", line));
    assertThat(answer.out().lines()).hasSize(2);
  }

  @Test
  void checkTakesOnlyRulesThatAreThere() {
    assertThat(program.run("check", "--only", "too-quick", path("talk.vtt")).code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            program
                .run("check", "--ignore", "too-fast", "--language", "en", path("fast.srt"))
                .out())
        .contains("briefly")
        .doesNotContain("too fast");
  }

  @Test
  void whatIsKeptIsNotReportedAsLost() throws IOException {
    Files.writeString(
        home.resolve("placed.srt"), "1\n00:00:01,000 --> 00:00:02,000 X1:10 Y1:20\nTea\n");
    Answer answer = program.run("clean", "--empty", path("placed.srt"), "-");
    assertThat(answer.out()).contains("X1:10 Y1:20");
    assertThat(answer.err()).doesNotContain("no place");
  }

  @Test
  void whatTwoFilesSayAlikeAboveTheirCuesStandsInTheWholeOnce() throws IOException {
    String file =
        """
        WEBVTT

        STYLE
        ::cue(b) { color: red }

        NOTE by Ann

        00:01.000 --> 00:02.000
        <b>Tea</b>
        """;
    Files.writeString(home.resolve("1.vtt"), file);
    Files.writeString(home.resolve("2.vtt"), file);
    Answer answer = program.run("join", path("1.vtt"), path("2.vtt"), "-");
    assertThat(answer.err()).doesNotContain("no place");
    assertThat(answer.out()).containsOnlyOnce("STYLE").containsOnlyOnce("NOTE by Ann");
  }

  private String path(String name) {
    return home.resolve(name).toString();
  }
}
