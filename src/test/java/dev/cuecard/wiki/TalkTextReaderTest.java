package dev.cuecard.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.WikiReading;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Post;
import dev.cuecard.document.Signature;
import dev.cuecard.document.TalkThread;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkTextReaderTest {
  private static final String FORMAT = "talk-text";

  private static Optional<Signature> signed(String user, String time) {
    return Optional.of(new Signature(user, Instant.parse(time)));
  }

  @Test
  void headingsBeginThreadsAndSignaturesEndPosts() {
    Discussion discussion =
        WikiReading.read(
            Discussion.class,
            FORMAT,
            """
            Help talk:Lighthouses

            From Meta, a Wikimedia project coordination wiki

            Welcome here.

            Who lights it?[edit]

            Nobody knows.

            I asked twice. Kim Light (talk) 10:00, 1 May 2015 (UTC)[reply]

                The keeper does. — Old-Salt (talk) 11:30, 2 May 2015 (UTC)[reply]

                    Did. Kim Light (talk) 12:00, 2 May 2015 (UTC)[reply]

            ::In my day, yes. Jo (talk) 13:00, 2 May 2015 (UTC)
            Who lights it?[edit]
            No name under this.
            """);

    assertThat(discussion.threads())
        .containsExactly(
            new TalkThread(
                "", "", List.of(new Post(0, List.of("Welcome here."), Optional.empty()))),
            new TalkThread(
                "Who lights it?",
                "Who_lights_it?",
                List.of(
                    new Post(
                        0,
                        List.of("Nobody knows.", "I asked twice."),
                        signed("Kim Light", "2015-05-01T10:00:00Z")),
                    new Post(
                        1, List.of("The keeper does."), signed("Old-Salt", "2015-05-02T11:30:00Z")),
                    new Post(2, List.of("Did."), signed("Kim Light", "2015-05-02T12:00:00Z")),
                    new Post(1, List.of("In my day, yes."), signed("Jo", "2015-05-02T13:00:00Z")))),
            new TalkThread(
                "Who lights it?",
                "Who_lights_it?_2",
                List.of(new Post(0, List.of("No name under this."), Optional.empty()))));
    assertThat(discussion.about().title()).isEqualTo("Help talk:Lighthouses");
    assertThat(discussion.about().link())
        .contains("https://meta.wikimedia.org/wiki/Help_talk:Lighthouses");
  }
}
