package dev.cuecard.bugzilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.EveryPrefix;
import dev.cuecard.SharedFiles;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.BugReport.Change;
import dev.cuecard.document.BugReport.Topic;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The real report, field by field.
class BugSeedTest {
  private static final DocumentReader READER = BugzillaReaders.all().getFirst();

  private static BugReport bug() {
    String text = SharedFiles.seed("004");
    assertThat(READER.recognises(text)).isTrue();
    Parsed<Document> parsed = READER.read(text, "seed.txt");
    assertThat(parsed.problems()).isEmpty();
    return (BugReport) parsed.value();
  }

  @Test
  void theHeadSaysWhatTheBugIs() {
    BugReport bug = bug();

    assertThat(bug.id()).isEqualTo("bug-1003345");
    assertThat(bug.number()).isEqualTo(1003345);
    assertThat(bug.about().title()).isEqualTo("First draft of partnership practice training");
    assertThat(bug.about().collection()).contains("Webmaker Graveyard");
    assertThat(bug.reporter()).contains("ben");
    assertThat(bug.assignee()).contains("ben");
    assertThat(bug.fields())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("state", "closed"),
                Map.entry("opened", "10 years ago"),
                Map.entry("closed", "10 years ago"),
                Map.entry("product", "Webmaker Graveyard"),
                Map.entry("component", "General"),
                Map.entry("type", "defect"),
                Map.entry("platform", "x86"),
                Map.entry("os", "macOS"),
                Map.entry("priority", "Not set"),
                Map.entry("severity", "normal"),
                Map.entry("tracking", "Not tracked"),
                Map.entry("status", "RESOLVED"),
                Map.entry("resolution", "FIXED"),
                Map.entry("whiteboard", "[allhands][global][closing]")));
  }

  @Test
  void tenTopicsHaveTheirPresentersAndFivePointsEach() {
    List<Topic> topics = bug().outline();

    assertThat(topics)
        .filteredOn(topic -> topic.presenter().isPresent())
        .extracting(topic -> topic.presenter().orElseThrow(), topic -> topic.points().size())
        .containsExactly(
            tuple("Amira", 5),
            tuple("John", 5),
            tuple("Amira", 5),
            tuple("Geoffrey", 5),
            tuple("Ben", 5),
            tuple("John", 5),
            tuple("Lynn", 6),
            tuple("Lynn", 5),
            tuple("Ben", 3),
            tuple("Bobby", 5));
    assertThat(topics).hasSize(11);
    assertThat(topics.getLast().title()).isEqualTo("How You Will Become Authorized");
    assertThat(topics.get(6).points().get(1)).endsWith("/minimum-viable-partnership/");
  }

  @Test
  void theHistoryDividesThreeComments() {
    BugReport bug = bug();

    assertThat(bug.history())
        .containsExactly(
            new Change("whiteboard", "", "[allhands] [global]", 1),
            new Change("whiteboard", "[allhands] [global]", "[allhands][global]", 1),
            new Change("assignee", "nobody", "ben", 2),
            new Change("whiteboard", "[allhands][global]", "[allhands][global][closing]", 2),
            new Change("status", "NEW", "RESOLVED", 3),
            new Change("closed", "", "10 years ago", 3),
            new Change("resolution", "---", "FIXED", 3));
    assertThat(bug.comments())
        .extracting(
            comment -> comment.number(),
            comment -> comment.paragraphs().size(),
            comment -> comment.paragraphs().getFirst().substring(0, 7))
        .containsExactly(tuple(0, 68, "We want"), tuple(1, 27, "Per dis"), tuple(2, 3, "Kari wa"));
    assertThat(bug.comments().getLast().paragraphs().getLast()).endsWith("So closing for now.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003"})
  void theOtherSeedsAreNoBugs(String number) {
    assertThat(READER.recognises(SharedFiles.seed(number))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyPrefixIsRead(String number) {
    EveryPrefix.isRead(BugzillaReaders.all(), SharedFiles.seed(number), 1);
  }
}
