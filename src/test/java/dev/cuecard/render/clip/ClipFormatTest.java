package dev.cuecard.render.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.Clips;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.render.Style;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClipFormatTest {
  private static final String ADDRESS = "https://example.org/talk.webm";

  private static final Clip FIRST =
      Clips.at(ADDRESS, new TimeSpan(12_610, 18_580), "What did you have for breakfast?");
  private static final Clip SECOND =
      Clips.at(ADDRESS, new TimeSpan(40_000, 41_000), "Nobody is nervous.");

  /// Says what means something in every form.
  private static final Clip HOSTILE =
      Clips.at(
          ADDRESS,
          new TimeSpan(1000, 2000),
          "5 < 6 & \"it's\" {{x|y=z}} [[a]](b) *c* `d` $(rm -r .) \\ ''e'' -->\n#EXTINF \u001b[31m");

  @TempDir private Path folder;

  private static String write(ClipFormat format, Clip... clips) {
    return write(format, FrameRate.PAL, clips);
  }

  private static String write(ClipFormat format, FrameRate rate, Clip... clips) {
    return format.write(sheet(rate, new Media(Map.of()), clips), Style.PLAIN);
  }

  private static ClipSheet sheet(FrameRate rate, Media media, Clip... clips) {
    return new ClipSheet(new ClipList(List.of(clips)), media, rate, Optional.empty());
  }

  @Test
  void markdownQuotesAndLinks() {
    assertThat(write(ClipFormat.MARKDOWN, FIRST))
        .isEqualTo(
            """
            > “What did you have for breakfast?”
            >
            > — [A made-up talk, 0:12–0:18](<https://example.org/talk.webm#t=12.61,18.58>)
            """);
    assertThat(write(ClipFormat.MARKDOWN, HOSTILE))
        .startsWith(
            "> “5 \\< 6 \\& \"it's\" {{x\\|y=z}} \\[\\[a\\]\\](b) \\*c\\* \\`d\\` \\$(rm -r .) \\\\"
                + " ''e'' --\\> #EXTINF \\[31m”\n>\n");
  }

  @Test
  void anAddressThatCouldDoSomethingIsNoLink() {
    assertThat(
            write(
                ClipFormat.MARKDOWN,
                Clips.at("javascript:alert(1)", new TimeSpan(1000, 2000), "Nobody.")))
        .endsWith("> — A made-up talk, 0:01–0:02\n");
  }

  @Test
  void wikitextCitesWithTheTime() {
    assertThat(write(ClipFormat.WIKITEXT, FIRST))
        .isEqualTo(
            "<ref name=\"clip-%s\">{{Cite AV media |title=A made-up talk |url=https://example.org/talk.webm#t=12.61,18.58 |time=0:12–0:18 |quote=What did you have for breakfast? |language=en}}</ref>\n"
                .formatted(FIRST.id()));
    assertThat(write(ClipFormat.WIKITEXT, HOSTILE))
        .contains(
            "|quote=5 &#60; 6 &#38; \"it's\" &#123;&#123;x&#124;y=z&#125;&#125;"
                + " &#91;&#91;a&#93;&#93;(b) *c* `d` $(rm -r .) \\ &#39;&#39;e&#39;&#39; --&#62;"
                + " #EXTINF &#91;31m |");
  }

  @Test
  void aRecordingThatIsNotPublishedIsCitedWithoutALink() {
    Clip clip = Clips.clip(new TimeSpan(12_610, 18_580), "Hello");
    assertThat(write(ClipFormat.MARKDOWN, clip)).endsWith("> — A made-up talk, 0:12–0:18\n");
    assertThat(write(ClipFormat.WIKITEXT, clip)).contains("|title=A made-up talk |time=");
    assertThat(ClipFormat.MPV.objections(sheet(FrameRate.PAL, new Media(Map.of()), clip)))
        .containsExactly(
            "made-up-talk-1 has no address: clip export takes its file after the list");
  }

  @Test
  void wikitextPlaysAFileOfCommons() {
    Clip clip =
        Clips.at(
            "https://commons.wikimedia.org/wiki/File:Sound_check.webm",
            new TimeSpan(12_610, 18_580),
            "Hello");
    assertThat(write(ClipFormat.WIKITEXT, clip))
        .endsWith("\n[[File:Sound check.webm|thumb|start=12.61|end=18.58|Hello]]\n");
  }

  @Test
  void subtitlesOfSeveralClipsFollowEachOther() {
    assertThat(write(ClipFormat.VTT, FIRST, SECOND))
        .isEqualTo(
            """
            WEBVTT

            00:00:00.000 --> 00:00:05.970
            What did you have for breakfast?

            00:00:05.970 --> 00:00:06.970
            Nobody is nervous.
            """);
  }

  @Test
  void anAnnotationSelectsByTimeAndByWords() {
    JsonNode target = json(ClipFormat.ANNOTATION, HOSTILE).get("target");
    assertThat(target.get("source").stringValue()).isEqualTo(ADDRESS);
    assertThat(target.at("/selector/0/value").stringValue()).isEqualTo("t=1,2");
    assertThat(target.at("/selector/1/exact").stringValue()).isEqualTo(HOSTILE.quote().exact());
    JsonNode collection = json(ClipFormat.ANNOTATION, FIRST, SECOND);
    assertThat(collection.get("type").stringValue()).isEqualTo("AnnotationCollection");
    assertThat(collection.get("total").intValue()).isEqualTo(2);
    assertThat(collection.at("/first/items/1/id").stringValue())
        .isEqualTo("urn:cuecard:clip:" + SECOND.id());
  }

  @Test
  void aManifestHasACanvasARecordingAndARangeAClip() {
    JsonNode manifest = json(ClipFormat.IIIF, FIRST, SECOND);
    assertThat(manifest.at("/items").size()).isEqualTo(1);
    assertThat(manifest.at("/items/0/duration").doubleValue()).isEqualTo(60);
    assertThat(manifest.at("/structures/0/items/1/items/0/id").stringValue())
        .isEqualTo(manifest.at("/items/0/id").stringValue() + "#t=40,41");
    assertThat(manifest.at("/items/0/items/0/items/0/target"))
        .isEqualTo(manifest.at("/items/0/id"));
  }

  @Test
  void recordingsThatOnlyTheirQueriesTellApartHaveCanvasesOfTheirOwn() {
    TimeSpan span = new TimeSpan(0, 1000);
    JsonNode manifest =
        json(
            ClipFormat.IIIF,
            Clips.at("one", "https://www.youtube.com/watch?v=1", span, "One."),
            Clips.at("two", "https://www.youtube.com/watch?v=2", span, "Two."));
    assertThat(manifest.at("/items/0/id")).isNotEqualTo(manifest.at("/items/1/id"));
  }

  @Test
  void aPlaylistSaysFromWhenToWhen() {
    assertThat(write(ClipFormat.M3U, FIRST))
        .isEqualTo(
            """
            #EXTM3U
            #EXTINF:6,A made-up talk – What did you have for breakfast?
            #EXTVLCOPT:start-time=12.61
            #EXTVLCOPT:stop-time=18.58
            https://example.org/talk.webm
            """);
    assertThat(write(ClipFormat.M3U, HOSTILE).lines()).hasSize(5);
    Media media = new Media(Map.of(FIRST.recording().id(), Path.of("#\nrm.mp4")));
    assertThat(ClipFormat.M3U.write(sheet(FrameRate.PAL, media, FIRST), Style.PLAIN).lines())
        .endsWith("./# rm.mp4");
  }

  @Test
  void mpvIsToldTheLengthOfEveryName() {
    Media media = new Media(Map.of(FIRST.recording().id(), Path.of("ä, b;%2%.mp4")));
    assertThat(
            ClipFormat.MPV.write(sheet(FrameRate.PAL, media, FIRST, HOSTILE), Style.PLAIN).lines())
        .startsWith(
            "# mpv EDL v0",
            "%13%ä, b;%2%.mp4,12.61,5.97,title=%32%What did you have for breakfast?")
        .hasSize(3);
  }

  @Test
  void anEditDecisionListCutsOneClipAfterTheOther() {
    assertThat(write(ClipFormat.EDL, FIRST, SECOND))
        .isEqualTo(
            """
            TITLE: A made-up talk
            FCM: NON-DROP FRAME

            001  AX       B     C        00:00:12:15 00:00:18:15 01:00:00:00 01:00:06:00
            * FROM CLIP NAME: talk.webm
            * COMMENT: What did you have for breakfast?

            002  AX       B     C        00:00:40:00 00:00:41:00 01:00:06:00 01:00:07:00
            * FROM CLIP NAME: talk.webm
            * COMMENT: Nobody is nervous.
            """);
  }

  @Test
  void anEditDecisionListDropsFrames() {
    Clip late = Clips.at(ADDRESS, new TimeSpan(60_060, 61_061), "A minute later");
    FrameRate rate = FrameRate.named("29.97df").orElseThrow();
    assertThat(write(ClipFormat.EDL, rate, late))
        .contains(
            "FCM: DROP FRAME\n", "C        00:01:00;02 00:01:01;02 01:00:00;00 01:00:01;00\n");
  }

  @Test
  void finalCutIsToldRationalTimesOnFrames() throws Exception {
    FrameRate rate = FrameRate.named("29.97").orElseThrow();
    Document xml = xml(write(ClipFormat.FCPXML, rate, FIRST, HOSTILE));
    NodeList clips = xml.getElementsByTagName("asset-clip");
    Element first = (Element) clips.item(0);
    Element second = (Element) clips.item(1);
    assertThat(clips.getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("asset").getLength()).isEqualTo(1);
    assertThat(first.getAttribute("start")).isEqualTo("378378/30000s"); // frame 378
    assertThat(first.getAttribute("duration")).isEqualTo("179179/30000s");
    assertThat(second.getAttribute("offset")).isEqualTo("179179/30000s");
    assertThat(second.getElementsByTagName("note").item(0).getTextContent())
        .isEqualTo(
            "5 < 6 & \"it's\" {{x|y=z}} [[a]](b) *c* `d` $(rm -r .) \\ ''e'' --> #EXTINF [31m");
    assertThat(((Element) xml.getElementsByTagName("media-rep").item(0)).getAttribute("src"))
        .isEqualTo(ADDRESS);
  }

  @Test
  void aTimelineHasTheSameClipsOfPictureAndSound() {
    JsonNode timeline = json(ClipFormat.OTIO, FIRST, HOSTILE);
    assertThat(timeline.get("OTIO_SCHEMA").stringValue()).isEqualTo("Timeline.1");
    for (int track = 0; track < 2; track++) {
      JsonNode clips = timeline.at("/tracks/children/" + track + "/children");
      assertThat(clips.size()).isEqualTo(2);
      assertThat(clips.at("/0/source_range/start_time/value").doubleValue()).isEqualTo(315);
      assertThat(clips.at("/0/source_range/duration/value").doubleValue()).isEqualTo(150);
      assertThat(clips.at("/1/metadata/cuecard/quote").stringValue())
          .isEqualTo(HOSTILE.quote().exact());
      assertThat(clips.at("/0/media_references/DEFAULT_MEDIA/target_url").stringValue())
          .isEqualTo(ADDRESS);
    }
  }

  @Test
  void aShellReadsTheScriptAsItWasMeant() throws IOException, InterruptedException {
    Path shell = Path.of("/bin/sh");
    assumeTrue(Files.isExecutable(shell), "there is no /bin/sh");
    Path media = folder.resolve("it's $(touch x) `y` \"z\".mp4");
    Path program = folder.resolve("ffmpeg");
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    ClipSheet sheet =
        sheet(FrameRate.PAL, new Media(Map.of(HOSTILE.recording().id(), media)), HOSTILE);
    Path script = folder.resolve("clips.sh");
    Files.writeString(script, ClipFormat.FFMPEG.write(sheet, Style.PLAIN));
    ProcessBuilder call =
        new ProcessBuilder(shell.toString(), script.toString(), "a b.mp4")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    call.environment().put("PATH", folder + ":" + System.getenv("PATH"));
    Process process = call.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said.lines())
        .containsSubsequence("-ss", "1", "-t", "1", "-i", "file:" + media, "-filter_complex")
        .endsWith("a b.mp4");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void openEdxLinksAreOnlyOfBlocks() {
    ClipSheet sheet = sheet(FrameRate.PAL, new Media(Map.of()), FIRST);
    assertThat(ClipFormat.OPENEDX.write(sheet, Style.PLAIN)).isEmpty();
    assertThat(ClipFormat.OPENEDX.objections(sheet)).hasSize(1);
  }

  @Test
  void everyFormHasANameAndIsWrittenWithoutClips() {
    for (ClipFormat format : ClipFormat.values()) {
      assertThat(ClipFormat.named(format.label())).contains(format);
      assertThat(write(format)).doesNotContain("made-up");
    }
  }

  @Test
  void noFormLetsAnEscapeSequenceThrough() {
    for (ClipFormat format : ClipFormat.values()) {
      if (format != ClipFormat.VTT && format != ClipFormat.SRT) {
        assertThat(write(format, HOSTILE)).as(format.label()).doesNotContain("\u001b");
      }
    }
  }

  private static JsonNode json(ClipFormat format, Clip... clips) {
    return JsonMapper.builder().build().readTree(write(format, clips));
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
