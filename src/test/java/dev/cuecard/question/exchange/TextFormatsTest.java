package dev.cuecard.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.question.QuestionSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Formats that are text: what is expected is written by hand after their descriptions.
class TextFormatsTest {
  private static String written(QuestionFormat format) {
    return new String(format.write(Quiz.SET), StandardCharsets.UTF_8);
  }

  @Test
  void giftEscapesWhatMeansSomething() {
    assertThat(written(QuestionFormat.GIFT))
        .isEqualTo(
            """
            $CATEGORY: $course$/top/Tea // time

            // [id:one-aaaa] [tag:exercise]
            ::1. Tea\\: "hot"::[html]<p>Is tea hot?</p><p>Choose one.</p>{
            	=hot\\: 90\\~95 °C#Yes \\= right.
            	~\\#1 \\\\ \\{cold\\}
            	####<p>It's *hot* &amp; &lt;b&gt;.</p><p><a href\\="https\\://tea.example.org/tea.mp4\\#t\\=61.5">Tea \\= \\{hot\\}, 1\\:01</a></p>
            }

            // [id:several-bbbb] [tag:exercise]
            ::2. Tea\\: "hot"::[html]<p>Which?</p>{
            	~%50%a
            	~%50%b
            	~%-100%&lt;c&gt;
            	####<p>Because &amp; so.</p><p><a href\\="https\\://tea.example.org/tea.mp4\\#t\\=61.5">Tea \\= \\{hot\\}, 1\\:01</a></p>
            }

            // [id:typed-cccc] [tag:exercise]
            ::3. Tea\\: "hot"::[html]<p>_____ is &quot;drunk&quot;.</p>{
            	=tea
            	=Tea/chai
            	####<p>It's *hot* &amp; &lt;b&gt;.</p><p><a href\\="https\\://tea.example.org/tea.mp4\\#t\\=61.5">Tea \\= \\{hot\\}, 1\\:01</a></p>
            }

            // [id:number-dddd] [tag:exercise]
            ::4. Tea\\: "hot"::[html]<p>How many?</p>{
            	#=3.50:0
            	####<p>It's *hot* &amp; &lt;b&gt;.</p><p><a href\\="https\\://tea.example.org/tea.mp4\\#t\\=61.5">Tea \\= \\{hot\\}, 1\\:01</a></p>
            }

            """);
  }

  @Test
  void giftMeansTheStarsThatAreToBeTyped() {
    assertThat(new String(QuestionFormat.GIFT.write(Quiz.typed("A*")), StandardCharsets.UTF_8))
        .contains("\t=A\\\\*\n");
  }

  @Test
  void giftLeavesOutWhatItWouldReadAsAPair() {
    QuestionSet set = Quiz.typed("A -> B");

    assertThat(new String(QuestionFormat.GIFT.write(set), StandardCharsets.UTF_8))
        .isEqualTo("$CATEGORY: $course$/top/Typed\n\n");
    assertThat(QuestionFormat.GIFT.leftOut(set)).isEqualTo(1);
  }

  @Test
  void ankiReadsANoteALine() {
    String[] lines = written(QuestionFormat.TSV).split("\n", -1);
    assertThat(Arrays.copyOf(lines, 8))
        .containsExactly(
            "#separator:tab",
            "#html:true",
            "#notetype:Basic",
            "#deck:Tea / time",
            "#columns:Guid\tFront\tBack\tTags",
            "#guid column:1",
            "#tags column:4",
            "one-aaaa\t<p>Is tea hot?</p><p>Choose one.</p><ul><li>hot: 90~95 °C</li><li>#1 \\"
                + " {cold}</li></ul>\t\"<p><b>hot: 90~95 °C</b></p><p>It's *hot* &amp;"
                + " &lt;b&gt;.</p><p><a href=\"\"https://tea.example.org/tea.mp4#t=61.5\"\">Tea ="
                + " {hot}, 1:01</a></p>\"\texercise");
    assertThat(lines).hasSize(12);
  }

  @ParameterizedTest
  @EnumSource
  void theSameQuestionsGiveTheSameBytes(QuestionFormat format) {
    byte[] written = format.write(Quiz.SET);

    assertThat(format.write(Quiz.SET)).isEqualTo(written).isNotEmpty();
    assertThat(QuestionFormat.named(format.label())).contains(format);
  }

  @ParameterizedTest
  @EnumSource(names = {"GIFT", "TSV"})
  void arabicIsReadFromRightToLeft(QuestionFormat format) {
    assertThat(new String(format.write(Quiz.ARABIC), StandardCharsets.UTF_8))
        .containsPattern("<div dir.?=\"+rtl\"+><p>_____ مشروب.</p>");
  }
}
