package dev.cuecard.wiki;

import dev.cuecard.EveryPrefix;
import dev.cuecard.WikiReading;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile texts of a megabyte and more are read as fast as others.
class LinearTimeTest {
  static Stream<String> texts() {
    return Stream.of(
        "display_name\"" + "\"\n\"".repeat(400_000),
        "display_name\"x\"\n" + "stray\n".repeat(200_000),
        "label\"" + " - ".repeat(400_000) + "\"\ndisplay_name\"x\"",
        "A\n\nFrom Meta, a Wikimedia project coordination wiki\n" + "Same[edit]\n".repeat(100_000),
        "Talk:A\n\nB\n" + "[edit]\n".repeat(100_000),
        "Talk:A\n\nB[edit]\n" + "-- ".repeat(400_000) + "X (talk) 10:00, 1 May 2015 (UTC)",
        "Talk:A\n\nB[edit]\n" + ":".repeat(1_000_000),
        "Talk:A\n\nB[edit]\n" + "(talk) 10:00, 1 May 2015 (UTC)\n".repeat(40_000),
        "{\"@metadata\":" + "[".repeat(500_000),
        "{\"display_name\":\"x\"," + "\"k\":1,".repeat(150_000),
        "{\"content\":\"" + "<div>".repeat(200_000) + "\"}",
        "<div class=\"mw-parser-output\">" + "<ul><li>a".repeat(100_000),
        "<div class=\"mw-parser-output\">" + "<h2>a</h2>".repeat(100_000),
        "<table class=\"mw-json\"><tr><th><span>display_name</span>" + "<table>".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostileTextsAreReadToo(String text) {
    EveryPrefix.isRead(WikiReading.readers(), text, text.length());
  }
}
