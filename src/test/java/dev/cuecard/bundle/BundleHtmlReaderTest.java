package dev.cuecard.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import org.junit.jupiter.api.Test;

class BundleHtmlReaderTest {
  private static final String FORMAT = "messagebundle-html";

  private static String row(String key, String value) {
    return "<tr><th><span>"
        + key
        + "</span></th><td class=\"mw-json-value\">"
        + value
        + "</td></tr>\n";
  }

  private static String table(String rows) {
    return "<table class=\"mw-json\"><tbody>" + rows + "</tbody></table>";
  }

  private static String nested(String key, String rows) {
    return "<tr><th><span>" + key + "</span></th><td>" + table(rows) + "</td></tr>\n";
  }

  @Test
  void nestedTablesAreTheMetadataAndQuotesInsideBelongToTheText() {
    String codes = "<tr><td class=\"mw-json-value\">\"ar\"</td></tr>";
    String metadata =
        row("sourceLanguage", "\"en\"")
            + nested("priorityLanguages", codes)
            + row("allowOnlyPriorityLanguages", "false")
            + row("label", "\"WikiLearn - Kites - video: A tail\"");
    String html =
        table(
            nested("@metadata", metadata)
                + row("display_name", "\"A tail\"")
                + row("subtitle-5-95-1", "\"Call it &lt;long&gt;  &amp; \"steady\".\""));
    MessageBundle bundle = WikiReading.read(Recording.class, FORMAT, html).bundle().orElseThrow();

    assertThat(bundle.units())
        .containsExactly(
            new Unit("display_name", "A tail"),
            new Unit("subtitle-5-95-1", "Call it <long>  & \"steady\"."));
    assertThat(bundle.priorityLanguages()).containsExactly(new Language("ar"));
    assertThat(bundle.onlyPriorityLanguages()).isFalse();
    assertThat(bundle.sourceLanguage()).isEqualTo(new Language("en"));
  }

  @Test
  void aWholePageGivesItsHeadingAndItsOwnAddress() {
    String html =
        """
        <!DOCTYPE html><html><head>
        <link rel="canonical" href="https://meta.wikimedia.org/wiki/Kites/en/1">
        </head><body><h1 id="firstHeading">WikiLearn - Kites - video: String</h1>
        <div id="mw-content-text"><div class="mw-parser-output">
        %s</div></div></body></html>
        """
            .formatted(table(row("subtitle-0-10-1", "\"Pull.\"")));
    Recording recording = WikiReading.read(Recording.class, FORMAT, html);

    assertThat(recording.about().title()).isEqualTo("String");
    assertThat(recording.about().collection()).contains("Kites");
    assertThat(recording.about().link()).contains("https://meta.wikimedia.org/wiki/Kites/en/1");
  }

  @Test
  void aValueThatIsNoTextIsReportedWithItsLine() {
    Parsed<Document> parsed =
        WikiReading.parse(
            FORMAT,
            table(
                row("display_name", "\"Bow\"")
                    + row("subtitle-0-10-1", "12")
                    + nested("content", row("a", "\"b\""))
                    + row("subtitle-10-20-2", "\"Knot.\"")));

    assertThat(WikiReading.messages(parsed))
        .containsExactly(
            "2:1: expected a text in quotes, got \"12\"",
            "3:1: expected a text in quotes, got \"a\"b\"\"");
    assertThat(((Recording) parsed.value()).bundle().orElseThrow().units()).hasSize(2);
  }
}
