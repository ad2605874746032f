package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "1\n00:00:01,000 --> 00:00:02,000\nFrom the harbour, with love\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\ndisplay_name\"x\"\n",
        "{\"start\":[0],\"end\":[9],\"text\":[\"display_name\"]}",
        "{\"i4x://a/b\":{\"display_name\":\"Policy\",\"start\":\"2020\"}}",
        "{\"events\":[{\"tStartMs\":0,\"segs\":[{\"utf8\":\"hi\"}]}]}",
        "{\"error\":\"plain\"}",
        "{\"error\":{\"code\":404}}",
        "<course url_name=\"run\" org=\"W\" course=\"Bees\"/>",
        "<problem display_name=\"Quiz\"><p>Why?</p></problem>",
        "<html><body><p>A page about display_name.</p></body></html>",
        "A letter home\n\nFrom Ann, who is well.\n\nThe sea is calm today.\n",
        "Closed Bug 7 Opened 3 years ago\n\nA leak\n",
        "# Heading\n\n- item\n- item\n",
        "description of things: \"quoted\"\n"
      })
  void othersDocumentsAreLeftToOthers(String text) {
    assertThat(WikiReading.formats(text)).isEmpty();
  }
}
