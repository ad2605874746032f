package dev.cuecard.clip.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.Clips;
import dev.cuecard.cue.TimeSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/talk.webm                            | https://example.org/talk.webm#t=12.61,18.58
          https://example.org/talk.webm#t=3                        | https://example.org/talk.webm#t=12.61,18.58
          https://www.youtube.com/watch?v=abcDEF_-123              | https://youtu.be/abcDEF_-123?t=12
          https://www.youtube.com/watch?list=PL1&v=abcDEF_-123&t=9 | https://youtu.be/abcDEF_-123?t=12
          https://youtu.be/abcDEF_-123?si=xyz                      | https://youtu.be/abcDEF_-123?t=12
          https://www.youtube-nocookie.com/embed/abcDEF_-123       | https://youtu.be/abcDEF_-123?t=12
          https://www.youtube.com/@somebody                        | https://www.youtube.com/@somebody#t=12.61,18.58
          https://commons.wikimedia.org/wiki/File:Sound_check.webm | https://commons.wikimedia.org/wiki/Special:FilePath/Sound_check.webm#t=12.61,18.58
          https://commons.wikimedia.org/wiki/File:100%25%20tea%3F.webm | https://commons.wikimedia.org/wiki/Special:FilePath/100%25_tea%3F.webm#t=12.61,18.58
          https://upload.wikimedia.org/wikipedia/commons/a/a0/Sound_check.webm | https://commons.wikimedia.org/wiki/Special:FilePath/Sound_check.webm#t=12.61,18.58
          https://commons.wikimedia.org/wiki/File:50%.webm         | https://commons.wikimedia.org/wiki/File:50%.webm#t=12.61,18.58
          """)
  void eachSiteIsToldTheTimeInItsOwnWay(String address, String link) {
    assertThat(TimeLink.of(clip(address))).isEqualTo(link);
  }

  @Test
  void aRecordingThatIsNotPublishedIsNamedByItsId() {
    assertThat(TimeLink.of(Clips.clip(new TimeSpan(1000, 2000), "Hello")))
        .isEqualTo("made-up-talk-1#t=1,2");
  }

  @Test
  void openEdxJumpsToTheBlock() {
    String block = "block-v1:Org+C1+now+type@video+block@v1";
    String address = "https://learn.example.org/courses/course-v1:Org+C1+now/jump_to/" + block;
    assertThat(OpenEdxLink.of(clip(address), Optional.empty()))
        .contains(address + "#t=12.61,18.58");
    assertThat(OpenEdxLink.of(clip(address), Optional.of("https://other.example/")))
        .contains(
            "https://other.example/courses/course-v1:Org+C1+now/jump_to/"
                + block
                + "#t=12.61,18.58");
    assertThat(OpenEdxLink.of(clip("https://example.org/wiki/" + block), Optional.empty()))
        .isEmpty();
    assertThat(
            OpenEdxLink.of(
                clip(
                    "https://example.org/wiki/block-v1:Org%2BC1%2Bnow%2Btype%40video%2Bblock%40v1"),
                Optional.of("https://other.example")))
        .isNotEmpty();
    assertThat(OpenEdxLink.of(clip("https://example.org/talk"), Optional.of("https://a.example")))
        .isEmpty();
  }

  private static Clip clip(String address) {
    return Clips.at(address, new TimeSpan(12_610, 18_580), "Hello");
  }
}
