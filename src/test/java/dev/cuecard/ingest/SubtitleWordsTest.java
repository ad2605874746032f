package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.cue.Cue;
import dev.cuecard.document.Recording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever notation a subtitle file is in, the corpus holds words that can be searched.
class SubtitleWordsTest {
  @Test
  void overridesOfScriptsAreNoWords() {
    assertThat(
            words(
                """
                [Script Info]
                ScriptType: v4.00+

                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,{\\an8\\i1}Good{\\i0}\\Nevening, {note}all
                """))
        .containsExactly("Good evening, all");
  }

  @Test
  void markupOfXmlIsNoWords() {
    assertThat(
            words(
                """
                <tt xmlns="http://www.w3.org/ns/ttml"><body><div>
                <p begin="1s" end="2s">Tea &amp; <span xmlns:tts="http://www.w3.org/ns/ttml#styling"
                  tts:fontStyle="italic">cake</span><br/>for two</p>
                </div></body></tt>
                """))
        .containsExactly("Tea & cake for two");
  }

  @Test
  void codesOfPlayersAreNoWords() {
    assertThat(words("{1}{1}25\n{25}{50}{y:i}Good|{c:$0000FF}evening\n{75}{100}/you\n"))
        .containsExactly("Good evening", "you");
  }

  @Test
  void aCueThatEndsBeforeItStartsHasNoLengthInTheCorpus() {
    Recording recording = read("1\n00:00:05,000 --> 00:00:02,000\nGood evening\n");
    assertThat(recording.tracks().getFirst().cues().getFirst())
        .isEqualTo(new Cue(5000, 5000, "Good evening"));
  }

  private static List<String> words(String file) {
    return read(file).tracks().getFirst().cues().stream().map(Cue::words).toList();
  }

  private static Recording read(String file) {
    Reading reading =
        SourceReader.asFound().read(file.getBytes(StandardCharsets.UTF_8), "talk.en.txt");
    return (Recording) reading.document().orElseThrow();
  }
}
