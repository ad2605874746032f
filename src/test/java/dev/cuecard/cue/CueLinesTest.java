package dev.cuecard.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a cue's text is shown, line by line.
class CueLinesTest {
  private static List<String> lines(String text) {
    return new Cue(0, 1000, text).lines();
  }

  @Test
  void aLineIsWhatTheSourceBreaks() {
    assertThat(lines("The kettle\nwas still warm")).containsExactly("The kettle", "was still warm");
  }

  @Test
  void markupIsNotShown() {
    assertThat(lines("<v Ada><i>The kettle</i>\n{\\an8}<00:01.500>was <c.loud>warm</c>"))
        .containsExactly("The kettle", "was warm");
  }

  @Test
  void characterReferencesStandForTheirCharacters() {
    assertThat(lines("salt &amp; pepper\n1 &lt; 2")).containsExactly("salt & pepper", "1 < 2");
  }

  @Test
  void blanksAreSingleAndInsideOnly() {
    assertThat(lines("  The  kettle \n\twas\t warm")).containsExactly("The kettle", "was warm");
  }

  @Test
  void aLineThatShowsNothingIsLeftOut() {
    assertThat(lines("<i>\nThe kettle\n \n</i>")).containsExactly("The kettle");
    assertThat(lines("<i></i>")).isEmpty();
    assertThat(lines("")).isEmpty();
  }

  @Test
  void aLineBreakOfHtmlBreaksALine() {
    assertThat(lines("The kettle<br>was<BR />warm")).containsExactly("The kettle", "was", "warm");
  }

  @Test
  void aLineBreakOfHtmlSetsWordsApart() {
    assertThat(new Cue(0, 1000, "kettle<br/>warm").words()).isEqualTo("kettle warm");
  }

  @Test
  void aRubyReadingStandsBesideItsLine() {
    assertThat(lines("<ruby>漢<rt>かん</rt>字<rt>じ</ruby>です")).containsExactly("漢字です");
  }

  @ParameterizedTest
  @CsvSource({
    "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>です, 漢字(かんじ)です",
    "<ruby>漢<rt>かん</rt></ruby><ruby.x>字<rt>じ</ruby>です, 漢字(かんじ)です",
    "<RUBY>漢<00:00:01.000>字<rt>かん<i>じ</i></rt></RUBY>, 漢字(かんじ)",
    "<ruby>漢字<rt>かんじ, 漢字(かんじ)",
    "<ruby>漢字</ruby>, 漢字"
  })
  void aRubyReadingStandsBehindTheWholeWordThatItReads(String text, String words) {
    assertThat(new Cue(0, 1000, text).words()).isEqualTo(words);
  }

  @Test
  void angleBracketsThatAreNoTagsAreText() {
    assertThat(lines("a <very> small rt <rtx>")).containsExactly("a <very> small rt <rtx>");
  }
}
