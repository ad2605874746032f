package dev.cuecard.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Readings beside characters, in formats that have a place for them and in those that have none.
class RubyTest {
  private static final String TWO = "<ruby>漢<rt>かん</rt></ruby><ruby>字<rt>じ</rt></ruby>です";

  private static Subtitles vtt(String text) {
    String file = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n" + text + "\n";
    return SubtitleFormat.WEBVTT.read(file, Language.of("ja")).value();
  }

  private static Stream<SubtitleFormat> withoutRuby() {
    return Stream.of(SubtitleFormat.values())
        .filter(SubtitleFormat::isWritable)
        .filter(format -> format != SubtitleFormat.WEBVTT && format != SubtitleFormat.TTML);
  }

  @ParameterizedTest
  @MethodSource("withoutRuby")
  void readingsStandInBracketsBehindTheWholeWordWhereAFormatHasNoRuby(SubtitleFormat format) {
    Written written = format.write(vtt(TWO));
    assertThat(written.text()).contains("漢字(かんじ)です");
    assertThat(written.problems())
        .extracting(Problem::message)
        .filteredOn(message -> message.contains("ruby"))
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"WEBVTT", "TTML"})
  void rubyComesBackWhereAFormatHasIt(SubtitleFormat format) {
    Subtitles there = format.read(format.write(vtt(TWO)).text(), Language.of("ja")).value();
    assertThat(SubtitleFormat.WEBVTT.write(there).text()).contains(TWO);
  }

  @ParameterizedTest
  @EnumSource(names = {"WEBVTT", "TTML"})
  void aWordIsFoundAsOneWhateverTheFormatOfItsReadings(SubtitleFormat format) {
    Subtitles there = format.read(format.write(vtt(TWO)).text(), Language.of("ja")).value();
    assertThat(there.readable().cues()).extracting(Cue::words).containsExactly("漢字(かんじ)です");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>|漢字(かんじ)",
        "<ruby>漢<rt>かん</rt></ruby> <ruby>字<rt>じ</rt></ruby>|漢(かん) 字(じ)",
        "<ruby><b>漢</b><rt>か<i>ん</i></rt></ruby>|<b>漢</b>(かん)",
        "<b><ruby>漢<rt>かん</rt></ruby></b><ruby>字<rt>じ</rt></ruby>|<b>漢(かん)</b>字(じ)",
        "<ruby>漢<rt>かん</ruby>です|漢(かん)です",
        "<ruby>漢<rt></rt></ruby>です|漢です"
      })
  void stylesOfWhatIsReadStay(String text, String written) {
    assertThat(SubtitleFormat.SUBRIP.write(vtt(text)).text()).contains("\n" + written + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<ruby>漢<rt>かん<rt>字</ruby>です|漢(かん字)です", "<ruby>漢<rt>かん</ruby>です|漢(かん)です"})
  void readingsThatAreNotClosedEndWithTheirRubyInSubRipToo(String text, String written) {
    String file = "1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n";
    Subtitles srt = SubtitleFormat.SUBRIP.read(file, Language.of("ja")).value();
    assertThat(SubtitleFormat.SBV.write(srt).text()).contains("\n" + written + "\n");
  }

  @ParameterizedTest
  @CsvSource({"ASS, {\\k100}漢{\\k100}字(かんじ){\\k100}です", "LRC, 漢<00:02.00>字(かんじ)<00:03.00>です"})
  void timesBetweenWhatIsReadStay(SubtitleFormat format, String written) {
    String text = "<ruby>漢<rt>かん</rt></ruby><00:00:02.000><ruby>字<rt>じ</rt></ruby><00:00:03.000>です";
    assertThat(format.write(vtt(text)).text()).contains(written);
  }
}
