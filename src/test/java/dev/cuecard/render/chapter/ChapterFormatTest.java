package dev.cuecard.render.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.render.Style;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChapterFormatTest {
  private static ChapterList list(Chapter... chapters) {
    About about =
        new About(
            "tea-time",
            "Tea; time = #1",
            new Language("en"),
            Optional.empty(),
            Source.of("srt").withLink("https://tea.example.org/v"));
    Track track = new Track("en", Track.Origin.HUMAN, List.of());
    return new ChapterList(
        new Recording(about, List.of(track), Optional.empty()), track, List.of(chapters));
  }

  private static Chapter chapter(long start, long end, String title) {
    return new Chapter(new TimeSpan(start, end), title, List.of());
  }

  private static final ChapterList TEA =
      list(
          chapter(0, 61_500, "Water & <fire>"),
          chapter(61_500, 3_725_000, "Pot; cup = \\ #2"),
          chapter(3_725_000, 3_740_000, "Biscuits"));

  private static String written(ChapterFormat format) {
    return format.write(TEA, Style.PLAIN);
  }

  @Test
  void peopleReadALineAChapter() {
    assertThat(written(ChapterFormat.TEXT))
        .isEqualTo(
            """
            Tea; time = #1
            tea-time · en

                 0:00  Water & <fire>
                 1:01  Pot; cup = \\ #2
              1:02:05  Biscuits
            """);
  }

  @Test
  void webVttEscapesWhatWouldBeMarkup() {
    assertThat(written(ChapterFormat.VTT))
        .isEqualTo(
            """
            WEBVTT

            00:00:00.000 --> 00:01:01.500
            Water &amp; &lt;fire&gt;

            00:01:01.500 --> 01:02:05.000
            Pot; cup = \\ #2

            01:02:05.000 --> 01:02:20.000
            Biscuits
            """);
  }

  @Test
  void youTubeReadsTimesInWholeSeconds() {
    assertThat(written(ChapterFormat.YOUTUBE))
        .isEqualTo(
            """
            0:00 Water & <fire>
            1:01 Pot; cup = \\ #2
            1:02:05 Biscuits
            """);
    assertThat(ChapterFormat.YOUTUBE.objections(TEA)).isEmpty();
  }

  @Test
  void youTubesRulesAreNamedWhereTheyAreNotKept() {
    assertThat(
            ChapterFormat.YOUTUBE.objections(
                list(chapter(0, 30_000, "Water"), chapter(30_000, 39_500, "Pot"))))
        .containsExactly(
            "YouTube expects at least 3 chapters, got 2",
            "YouTube expects chapters of at least 10 s, got 9.5 s at 0:30");
    assertThat(ChapterFormat.VTT.objections(list())).isEmpty();
  }

  @Test
  void podcastAppsReadSeconds() {
    assertThat(written(ChapterFormat.PODCAST))
        .isEqualTo(
            """
            {
              "version": "1.2.0",
              "title": "Tea; time = #1",
              "chapters": [
                {"startTime": 0, "endTime": 61.5, "title": "Water & <fire>"},
                {"startTime": 61.5, "endTime": 3725, "title": "Pot; cup = \\\\ #2"},
                {"startTime": 3725, "endTime": 3740, "title": "Biscuits"}
              ]
            }
            """);
  }

  @Test
  void ffmpegsSpecialCharactersAreEscaped() {
    assertThat(written(ChapterFormat.FFMETADATA))
        .startsWith(
            """
            ;FFMETADATA1
            title=Tea\\; time \\= \\#1

            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=61500
            title=Water & <fire>

            [CHAPTER]
            TIMEBASE=1/1000
            START=61500
            END=3725000
            title=Pot\\; cup \\= \\\\ \\#2
            """);
  }

  @Test
  void matroskaHasAnAtomAChapter() {
    assertThat(written(ChapterFormat.MATROSKA))
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE Chapters SYSTEM "matroskachapters.dtd">
            <Chapters>
              <EditionEntry>
                <ChapterAtom>
                  <ChapterUID>1</ChapterUID>
                  <ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>
                  <ChapterTimeEnd>00:01:01.500000000</ChapterTimeEnd>
                  <ChapterDisplay>
                    <ChapterString>Water &amp; &lt;fire&gt;</ChapterString>
                    <ChapLanguageIETF>en</ChapLanguageIETF>
                  </ChapterDisplay>
                </ChapterAtom>
            """)
        .endsWith("  </EditionEntry>\n</Chapters>\n");
  }
}
