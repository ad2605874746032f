package dev.cuecard.bugzilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cuecard.EveryPrefix;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.BugReport.Change;
import dev.cuecard.document.BugReport.Comment;
import dev.cuecard.document.BugReport.Topic;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BugTextReaderTest {
  private static final DocumentReader READER = BugzillaReaders.all().getFirst();

  private static final String WHOLE =
      """
      Closed Bug 4711 Opened 9 years ago Closed 8 years ago

      Train the lamp trimmers

      Categories

      (Light House :: Lamp, Glass, task)

      ARM
      Linux
      task
      P2
      minor

      Tracking

      (Not tracked)

      RESOLVED DUPLICATE of bug 12

      People

      (Reporter: kim, Assigned: Old Salt)

      Details

      (Keywords: night, watch, Whiteboard: [lamps])

      We need people for the lamps.
      Plan
      \s
          Oil and Wick (Ada)

          Where it comes from: https://oil.example/

          What it costs (in coins)

          What Keepers Never Forget

          Matches
      Whiteboard: [oil]
      Status: when will this start?
      Keywords: night → night, watch
      Assignee: nobody →
      Fine by me: a → b.
      Status: NEW → RESOLVED
      Closed: 8 years ago
      You need to log in before you can comment on or make changes to this bug.
      """;

  private static Parsed<Document> parse(String text) {
    return READER.read(text, "some/bug.txt");
  }

  private static BugReport read(String text) {
    assertThat(READER.recognises(text)).isTrue();
    assertThat(parse(text).problems()).isEmpty();
    return (BugReport) parse(text).value();
  }

  @Test
  void theHeadSaysWhatTheBugIs() {
    BugReport bug = read(WHOLE);

    assertThat(bug.number()).isEqualTo(4711);
    assertThat(bug.about().title()).isEqualTo("Train the lamp trimmers");
    assertThat(bug.reporter()).contains("kim");
    assertThat(bug.assignee()).contains("Old Salt");
    assertThat(bug.fields())
        .containsEntry("state", "closed")
        .containsEntry("opened", "9 years ago")
        .containsEntry("closed", "8 years ago")
        .containsEntry("product", "Light House")
        .containsEntry("component", "Lamp, Glass")
        .containsEntry("type", "task")
        .containsEntry("platform", "ARM")
        .containsEntry("os", "Linux")
        .containsEntry("priority", "P2")
        .containsEntry("severity", "minor")
        .containsEntry("tracking", "Not tracked")
        .containsEntry("status", "RESOLVED")
        .containsEntry("resolution", "DUPLICATE of bug 12")
        .containsEntry("keywords", "night, watch")
        .containsEntry("whiteboard", "[lamps]");
  }

  @Test
  void theBugsNumberIsItsIdAndItsAddress() {
    BugReport bug = read(WHOLE);

    assertThat(bug.id()).isEqualTo("bug-4711");
    assertThat(bug.about().collection()).contains("Light House");
    assertThat(bug.about().sources().getFirst().format()).isEqualTo("bug-text");
    assertThat(bug.about().link()).contains("https://bugzilla.mozilla.org/show_bug.cgi?id=4711");
  }

  @Test
  void changesDivideTheComments() {
    BugReport bug = read(WHOLE);

    assertThat(bug.history())
        .containsExactly(
            new Change("whiteboard", "", "[oil]", 1),
            new Change("keywords", "night", "night, watch", 2),
            new Change("assignee", "nobody", "", 2),
            new Change("status", "NEW", "RESOLVED", 3),
            new Change("closed", "", "8 years ago", 3));
    assertThat(bug.comments())
        .extracting(Comment::number, comment -> comment.paragraphs().getFirst())
        .containsExactly(
            tuple(0, "We need people for the lamps."),
            tuple(1, "Status: when will this start?"),
            tuple(2, "Fine by me: a → b."));
    assertThat(bug.comments().getFirst().paragraphs()).hasSize(7).endsWith("Matches");
  }

  @Test
  void indentedLinesOfTheDescriptionAreTopicsWithPresentersAndPoints() {
    assertThat(read(WHOLE).outline())
        .containsExactly(
            new Topic(
                "Oil and Wick",
                Optional.of("Ada"),
                List.of("Where it comes from: https://oil.example/", "What it costs (in coins)")),
            new Topic("What Keepers Never Forget", Optional.empty(), List.of("Matches")));
  }

  @Test
  void anOpenBugWithoutAssigneeIsReadToo() {
    BugReport bug =
        read(
            """
            Open Bug 12 Opened 2 months ago Updated 3 days ago
            Foghorn is flat
            People
            (Reporter: jo, Unassigned)
            Details
            It should be an octave lower.
            """);

    assertThat(bug.fields()).containsEntry("state", "open").containsEntry("updated", "3 days ago");
    assertThat(bug.reporter()).contains("jo");
    assertThat(bug.assignee()).isEmpty();
    assertThat(bug.outline()).isEmpty();
    assertThat(bug.comments())
        .containsExactly(
            new Comment(0, Optional.empty(), List.of("It should be an octave lower.")));
  }

  @Test
  void whatTheHeadCannotHoldIsReportedWithItsPlace() {
    Parsed<Document> parsed =
        parse(
            """
            Search
            Open Bug 12 Opened 2 months ago
            Categories
            (Lamps)
            ARM
            Tracking
              someday
            You need to log in before you can comment on or make changes to this bug.
            Privacy
            """);

    assertThat(parsed.problems())
        .extracting(Problem::toString)
        .containsExactlyInAnyOrder(
            "1:1: note: lines left out above the bug: 1",
            "9:1: note: lines left out below the bug: 1",
            "4:1: expected \"(product :: component, type)\", got \"Lamps\"",
            "7:3: expected a status, got \"someday\"",
            "2:32: expected the bug's title, got \"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Open Bug 12 is the one I mean.",
        "1\n00:00:01,000 --> 00:00:02,000\nClosed Bug\n",
        "WEBVTT\n",
        "Talk:A\n\nFrom Meta, a Wikimedia project coordination wiki\n"
      })
  void othersDocumentsAreLeftToOthers(String text) {
    assertThat(READER.recognises(text)).isFalse();
  }

  @Test
  void everyPrefixIsRead() {
    EveryPrefix.isRead(BugzillaReaders.all(), WHOLE, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Status: a → ", "    Oil (Ada)\n", "(a: b, ", "Closed 1 ago ", "→ "})
  void hostileTextsAreReadToo(String part) {
    String head = "Open Bug 12 Opened 2 months ago\nTitle\nDetails\n";
    EveryPrefix.isRead(BugzillaReaders.all(), head + part.repeat(100_000), 1 << 19);
    EveryPrefix.isRead(
        BugzillaReaders.all(), "Open Bug 12 Opened " + part.repeat(100_000), 1 << 19);
  }
}
