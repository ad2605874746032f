package dev.cuecard.openedx;

import static dev.cuecard.openedx.CourseFiles.SRT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoTest {
  private static final String SJSON =
      "{\"start\":[1000],\"end\":[2500],\"text\":[\"Tie a loop.\"]}";

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "transcripts='{\"en\": \"a b.srt\"}'                   | static/a_b.srt",
        "transcripts='{\"en\": \"/static/a.srt\"}'             | static/a.srt",
        "transcripts='{\"en\": \"asset-v1:R+K+n+type@asset+block@a.srt\"}' | static/a.srt",
        "sub='OEoXaMPEzfM'                                     | static/subs_OEoXaMPEzfM.srt.sjson",
        "youtube_id_1_0='OEoXaMPEzfM'                          | static/subs_OEoXaMPEzfM.srt.sjson",
        "youtube='0.75:abcdef,1.00:OEoXaMPEzfM'                | static/subs_OEoXaMPEzfM.srt.sjson",
        "html5_sources='[\"https://x.org/v/loop.mp4\"]'        | static/subs_loop.srt.sjson",
      })
  void aTranscriptIsFoundByAnyOfItsNames(String attribute, String file) {
    CourseFiles course = video(attribute, "").file(file, file.endsWith("sjson") ? SJSON : SRT);
    ReadCourse read = course.read();

    Recording recording = read.only(Recording.class);
    assertThat(recording.tracks())
        .containsExactly(
            new Track(
                "en", Track.Origin.HUMAN, recording.tracks().getFirst().cues().subList(0, 1)));
    Cue cue = recording.tracks().getFirst().cues().getFirst();
    assertThat(cue.span()).isEqualTo(new TimeSpan(1000, 2500));
    assertThat(cue.words()).isEqualTo("Tie a loop.");
    assertThat(recording.about().sources())
        .extracting(Source::uri)
        .containsExactly("export/video/x.xml", "export/" + file);
    assertThat(read.problems).isEmpty();
  }

  @Test
  void thereIsATrackALanguageTheCoursesOwnFirst() {
    Recording recording =
        video(
                "edx_video_id='id' transcripts='{\"zh_CN\": \"zh.srt\", \"fr\": \"fr.vtt\"}'",
                "<transcript language='fr' src='other.srt'/><video_asset><transcripts>"
                    + "<transcript language_code='en' file_format='srt'/></transcripts></video_asset>")
            .file("static/zh.srt", SRT)
            .file("static/fr.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nUn.\n")
            .file("static/other.srt", SRT)
            .file("static/id-en.srt", SRT)
            .file("static/pt-br_subs_id.srt.sjson", SJSON)
            .read()
            .only(Recording.class);

    assertThat(recording.tracks())
        .extracting(Track::language)
        .containsExactly("en", "zh-hans", "fr", "pt-br");
    assertThat(recording.track("fr").orElseThrow().cues().getFirst().words()).isEqualTo("Un.");
  }

  @Test
  void whatIsMissingOrWrongIsSaidAndTheRestRead() {
    ReadCourse read =
        video(
                "sub='gone' transcripts='{\"elvish!\": \"e.srt\", \"es\": \"../es.srt\", \"fr\": "
                    + "\"fr.srt\"}' html5_sources='['",
                "")
            .file("static/e.srt", SRT)
            .file("static/fr.srt", "Once upon a time.")
            .file("es.srt", SRT)
            .read();

    assertThat(read.only(Recording.class).tracks())
        .extracting(Track::language)
        .containsExactly("und");
    assertThat(read.problems)
        .containsExactlyInAnyOrder(
            "video/x.xml:1:1: expected JSON in \"html5_sources\", got \"[\"",
            "video/x.xml:1:1: expected a language of e.srt, got \"elvish!\"",
            "video/x.xml:1:1: the file \"static/../es.srt\" leads out of the course, and is not read",
            "video/x.xml:1:1: the file \"static/subs_gone.srt.sjson\" is not there",
            "static/fr.srt:1:1: expected subtitles, got \"Once upon a time.\"");
  }

  @Test
  void aVideoWithoutTranscriptIsARecordingAndAWarning() {
    ReadCourse read = video("", "").read();
    assertThat(read.only(Recording.class).tracks()).isEmpty();
    assertThat(read.problems).containsExactly("video/x.xml:1:1: the video has no transcript");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "html5_sources='[\"https://x.org/a.m3u8\", \"https://x.org/a.mp4\"]' | https://x.org/a.mp4",
        "source='https://x.org/a.webm' youtube_id_1_0='OEoXaMPEzfM' | https://x.org/a.webm",
        "youtube_id_1_0='OEoXaMPEzfM' | https://www.youtube.com/watch?v=OEoXaMPEzfM",
        "youtube_id_1_0='&quot;><b>' html5_sources='[\"javascript:a.mp4\"]' | -"
      })
  void theLinkIsAFileThatCanBeginAnywhereOrElseYouTube(String attributes, String link) {
    Recording recording = video(attributes, "").read().only(Recording.class);
    assertThat(recording.about().link().orElse(null)).isEqualTo(link);
  }

  @Test
  void ofTheFilesThatThePlatformMadeTheOneOfFullSizeIsTheLink() {
    Recording recording =
        video(
                "",
                "<video_asset><encoded_video profile='mobile_low' url='https://x.org/m.mp4'/>"
                    + "<encoded_video profile='desktop_mp4' url='https://x.org/d.mp4'/>"
                    + "</video_asset>")
            .read()
            .only(Recording.class);
    assertThat(recording.about().link()).contains("https://x.org/d.mp4");
  }

  @ParameterizedTest
  @CsvSource({
    "start_time='00:00:30' end_time='00:01:00.5', 30000, 60500",
    "from='0:10' to='20', 10000, 20000",
    "end_time='1:00:00', 0, 3600000",
    "start_time='2.0', 2000, 2500"
  })
  void aClipOfAVideoIsItsWindow(String attributes, long start, long end) {
    CourseFiles course = video(attributes + " sub='s'", "").file("static/subs_s.srt.sjson", SJSON);
    assertThat(course.read().only(Recording.class).window()).contains(new TimeSpan(start, end));
  }

  @ParameterizedTest
  @CsvSource({
    "start_time='00:00:00' end_time='00:00:00', ''",
    "start_time='soon', 'expected a time in \"start_time\", got \"soon\"'",
    "start_time='9' end_time='3', "
        + "'expected the video to end after its start at 9000 ms, got 3000 ms: all of it is shown'"
  })
  void aWindowThatSaysNothingIsNone(String attributes, String problem) {
    ReadCourse read =
        video(attributes + " sub='s'", "").file("static/subs_s.srt.sjson", SJSON).read();
    assertThat(read.only(Recording.class).window()).isEmpty();
    assertThat(read.problems)
        .isEqualTo(problem.isEmpty() ? List.of() : List.of("video/x.xml:1:1: " + problem));
  }

  private CourseFiles video(String attributes, String children) {
    return CourseFiles.with(root, "<video url_name='x'/>")
        .file(
            "video/x.xml",
            "<video url_name='x' display_name='The loop' "
                + attributes
                + ">"
                + children
                + "</video>");
  }
}
