package dev.cuecard.format.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import org.junit.jupiter.api.Test;

/// Captions as YouTube gives them.
class YouTubeXmlTest {
  @Test
  void recognisedWordsHaveTheirTimes() {
    Subtitles file =
        read(
            """
            <?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
            <head><ws id="0"/><ws id="1" mh="2" ju="0" sd="3"/><wp id="0"/><wp id="1" ap="6" ah="20" av="100"/></head>
            <body><w t="0" id="1" wp="1" ws="1"/>
            <p t="1000" d="4000" w="1"><s ac="248">hello</s><s t="400" ac="252"> world</s></p>
            <p t="2990" d="2010" w="1" a="1">
            </p>
            <p t="3000" w="1"><s ac="200">so</s></p>
            <p t="5000" d="1000" w="1"><s ac="200">it is</s></p>
            </body></timedtext>\
            """,
            SubtitleFormat.SRV3);
    assertThat(file.track().origin()).isEqualTo(Track.Origin.AUTOMATIC);
    assertThat(file.track().cues())
        .extracting(Cue::span)
        .containsExactly(
            new TimeSpan(1000, 5000), new TimeSpan(3000, 5000), new TimeSpan(5000, 6000));
    assertThat(SubtitleFormat.WEBVTT.write(file).text())
        .contains("position:20%,line-left align:left\nhello<00:00:01.400> world\n");
  }

  @Test
  void pensAreStyles() {
    Subtitles file =
        read(
            """
            <timedtext format="3"><head><pen id="1" b="1" fc="#FFFF00"/><pen id="2" rb="1"/>
            <pen id="3" rb="2"/><pen id="4" rb="4"/><pen id="5" fc="#FEFEFE" i="1"/></head><body>
            <p t="0" d="9" p="1">a &amp; <s p="5">b</s></p>
            <p t="9" d="9"><s p="2">漢</s><s p="3">(</s><s p="4">kan</s><s p="3">)</s> x</p>
            </body></timedtext>\
            """,
            SubtitleFormat.SRV3);
    assertThat(SubtitleFormat.WEBVTT.write(file).text())
        .contains("<b><c.yellow>a &amp; <i>b</i></c></b>", "<ruby>漢<rt>kan</rt></ruby> x");
  }

  @Test
  void theSecondVersionHasTimesWithoutStyles() {
    assertThat(
            read("<timedtext><text t=\"500\" d=\"250\">one</text></timedtext>", SubtitleFormat.SRV3)
                .track()
                .cues())
        .containsExactly(new Cue(500, 750, "one"));
  }

  @Test
  void theFirstVersionEscapesTwice() {
    assertThat(
            read(
                    """
                    <?xml version="1.0" encoding="utf-8" ?><transcript><text start="1.23" dur="2">\
                    it&amp;#39;s &lt;i&gt;so&lt;/i&gt;</text><text start="4">end</text></transcript>\
                    """,
                    SubtitleFormat.SRV1)
                .track()
                .cues())
        .containsExactly(new Cue(1230, 3230, "it's <i>so</i>"), new Cue(4000, 9000, "end"));
  }

  private static Subtitles read(String file, SubtitleFormat format) {
    assertThat(SubtitleFormat.of(file)).contains(format);
    return format.read(file, Language.UNKNOWN).value();
  }
}
