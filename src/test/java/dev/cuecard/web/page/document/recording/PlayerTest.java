package dev.cuecard.web.page.document.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/talk.WEBM, https://example.org/a/talk.WEBM, https://example.org",
    "http://example.org:8080/talk.mp3?x=1, http://example.org:8080/talk.mp3?x=1, http://example.org:8080",
    "https://commons.wikimedia.org/wiki/File:Talk.webm, https://commons.wikimedia.org/wiki/Special:FilePath/Talk.webm, https://commons.wikimedia.org https://upload.wikimedia.org"
  })
  void aFileIsPlayedHere(String link, String address, String origins) {
    assertThat(Player.of(link)).isEqualTo(new Player(Player.Kind.FILE, address, origins));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=abcdefghijk",
        "https://youtube.com/watch?list=x&v=abcdefghijk&t=3",
        "https://youtu.be/abcdefghijk?si=1",
        "https://www.youtube.com/embed/abcdefghijk"
      })
  void aVideoOnYouTubeIsOpenedThere(String link) {
    assertThat(Player.of(link))
        .isEqualTo(
            new Player(Player.Kind.YOUTUBE, "https://www.youtube.com/watch?v=abcdefghijk", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "talk.webm",
        "file:///talk.webm",
        "javascript:x.webm",
        "https:talk.webm",
        "//example.org/a.webm"
      })
  void whatIsNotOnTheWebIsNotPlayed(String link) {
    assertThat(Player.of(link).kind()).isEqualTo(Player.Kind.NONE);
  }
}
