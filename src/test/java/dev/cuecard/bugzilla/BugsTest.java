package dev.cuecard.bugzilla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.BugReport;
import dev.cuecard.document.BugReport.Change;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Signature;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Bugzilla's REST API and its XML give, in samples of our own.
class BugsTest {
  private static final String BUG =
      """
      {"bugs": [{"id": 512, "summary": "The kettle button is not read aloud",
        "status": "RESOLVED", "resolution": "FIXED", "type": "defect", "product": "Kitchen",
        "component": "Kettles", "op_sys": "Linux", "platform": "All", "priority": "P2",
        "keywords": ["access", "regression"], "depends_on": [77, 78], "is_open": false,
        "target_milestone": "---", "whiteboard": "",
        "creator": "mei@example.org", "creator_detail": {"real_name": "Mei", "id": 5},
        "assigned_to": "tom@example.org"}], "faults": []}
      """;
  private static final String COMMENTS =
      """
      {"bugs": {"512": {"comments": [
        {"count": 0, "creator": "mei@example.org", "creation_time": "2026-03-02T09:41:00Z",
         "text": "Press the button.\\nNothing is\\nsaid.\\n\\n> quoted\\nExpected: a word."},
        {"count": 1, "creator": "tom@example.org", "creation_time": "2026-03-04T10:00:00Z",
         "text": "Fixed."}]}}, "comments": {}}
      """;
  private static final String HISTORY =
      """
      {"bugs": [{"id": 512, "alias": [], "history": [
        {"when": "2026-03-03T08:00:00Z", "who": "mei@example.org", "changes": [
          {"field_name": "assigned_to", "removed": "nobody", "added": "tom@example.org"}]},
        {"when": "2026-03-05T08:00:00Z", "who": "tom@example.org", "changes": [
          {"field_name": "status", "removed": "NEW", "added": "RESOLVED"}]}]}]}
      """;
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <!DOCTYPE bugzilla SYSTEM "https://tracker.example.org/page.cgi?id=bugzilla.dtd">
      <bugzilla version="5.2" urlbase="https://tracker.example.org/" maintainer="a@example.org">
        <bug>
          <bug_id>512</bug_id>
          <creation_ts>2026-03-02 09:41:00 +0000</creation_ts>
          <short_desc>The kettle button is not read aloud</short_desc>
          <product>Kitchen</product><component>Kettles</component>
          <bug_status>NEW</bug_status><op_sys>Linux</op_sys><keywords>access, regression</keywords>
          <reporter name="Mei">mei@example.org</reporter>
          <assigned_to name="">tom@example.org</assigned_to>
          <long_desc isprivate="0">
            <commentid>9001</commentid><comment_count>0</comment_count>
            <who name="Mei">mei@example.org</who>
            <bug_when>2026-03-02 09:41:00 +0000</bug_when>
            <thetext>Press the button &amp; listen.</thetext>
          </long_desc>
        </bug>
        <bug error="NotPermitted"><bug_id>513</bug_id></bug>
      </bugzilla>
      """;

  /// What was handed on.
  private static final class Kept implements DocumentSink {
    final List<BugReport> bugs = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Override
    public void document(String part, Parsed<Document> parsed) {
      bugs.add((BugReport) parsed.value());
    }

    @Override
    public void problem(String part, Problem problem) {
      problems.add(part + ":" + problem);
    }
  }

  private static Kept read(String text) {
    assertThat(Bugs.areIn(text)).isTrue();
    var kept = new Kept();
    Bugs.read(text, "bugs", kept);
    return kept;
  }

  @Test
  void aBugHasItsFieldsUnderTheNamesOfThePage() {
    BugReport bug = read(BUG).bugs.getFirst();

    assertThat(bug.id()).isEqualTo("bug-512");
    assertThat(bug.about().title()).isEqualTo("The kettle button is not read aloud");
    assertThat(bug.about().collection()).contains("Kitchen");
    assertThat(bug.about().place()).contains("Kettles");
    assertThat(bug.reporter()).contains("Mei");
    assertThat(bug.assignee()).contains("tom@example.org");
    assertThat(bug.fields())
        .containsEntry("status", "RESOLVED")
        .containsEntry("os", "Linux")
        .containsEntry("keywords", "access, regression")
        .containsEntry("depends_on", "77, 78")
        .doesNotContainKeys("target_milestone", "whiteboard", "is_open", "summary");
  }

  @Test
  void answersInOneFileAreOneBug() {
    BugReport bug = read(BUG + COMMENTS + HISTORY).bugs.getFirst();

    assertThat(bug.comments())
        .extracting(BugReport.Comment::paragraphs)
        .containsExactly(
            List.of("Press the button. Nothing is said.", "> quoted Expected: a word."),
            List.of("Fixed."));
    assertThat(bug.comments().getFirst().signature().orElseThrow().time())
        .hasToString("2026-03-02T09:41:00Z");
    assertThat(bug.history())
        .containsExactly(
            new Change("assignee", "nobody", "tom@example.org", 1),
            new Change("status", "NEW", "RESOLVED", 2));
  }

  @Test
  void theXmlOfABugSaysTheSame() {
    Kept kept = read(XML);

    BugReport bug = kept.bugs.getFirst();
    assertThat(bug.about().title()).isEqualTo("The kettle button is not read aloud");
    assertThat(bug.about().link()).contains("https://tracker.example.org/show_bug.cgi?id=512");
    assertThat(bug.fields()).containsEntry("status", "NEW").containsEntry("os", "Linux");
    assertThat(bug.reporter()).contains("Mei");
    assertThat(bug.assignee()).contains("tom@example.org");
    assertThat(bug.comments().getFirst().paragraphs())
        .containsExactly("Press the button & listen.");
    assertThat(bug.comments().getFirst().signature().orElseThrow().time())
        .hasToString("2026-03-02T09:41:00Z");
    assertThat(kept.problems).containsExactly("513:19:3: the tracker says: NotPermitted");
  }

  @Test
  void whatIsCutIsReadUpToThereAndSaid() {
    Kept kept = read(BUG + COMMENTS.substring(0, 60));

    assertThat(kept.bugs).hasSize(1);
    assertThat(kept.problems).singleElement().asString().contains("expected JSON");
    assertThat(read(XML.substring(0, XML.indexOf("<reporter"))).bugs).hasSize(1);
  }

  @Test
  void commentsOfOlderTrackersHaveTheirTimeAndTheirAuthor() {
    String old =
        """
        {"bugs": [{"id": 7, "summary": "Cold tea", "comments": [
          {"count": 0, "author": "mei@example.org", "time": "2026-03-02T09:41:00Z", "text": "Cold."},
          {"count": 1, "time": "2026-03-03T09:41:00Z", "text": "Still."},
          {"count": 2, "author": "mei@example.org", "text": "Warm."}]}]}
        """;

    assertThat(read(old).bugs.getFirst().comments())
        .extracting(BugReport.Comment::signature)
        .containsExactly(
            Optional.of(new Signature("mei@example.org", Instant.parse("2026-03-02T09:41:00Z"))),
            Optional.of(new Signature("", Instant.parse("2026-03-03T09:41:00Z"))),
            Optional.empty());
  }

  @Test
  void anXmlThatIsCutIsReadUpToThereAndSaid() {
    Kept kept = read(XML.substring(0, XML.indexOf(" is not read aloud")));

    assertThat(kept.bugs.getFirst().about().title()).isEqualTo("The kettle button");
    assertThat(kept.problems).containsExactly(":7:34: expected </bugzilla>, got the end");
  }

  @Test
  void anXmlMayDeclareEntities() {
    String declared =
        XML.replaceFirst("(?s)<!DOCTYPE.*?>", "<!DOCTYPE bugzilla [<!ENTITY a \"ha\">]>")
            .replace("&amp; listen", "&a; listen");

    assertThat(read(declared).bugs.getFirst().comments().getFirst().paragraphs())
        .containsExactly("Press the button &a; listen.");
  }

  @Test
  void entitiesOfAnXmlAreNotExpanded() {
    String bomb =
        XML.replace(
                "<!DOCTYPE bugzilla SYSTEM \"https://tracker.example.org/page.cgi?id=bugzilla.dtd\">",
                "<!DOCTYPE bugzilla>")
            .replace("&amp; listen", "&a; &xxe; listen");

    assertThat(read(bomb).bugs.getFirst().comments().getFirst().paragraphs())
        .containsExactly("Press the button &a; &xxe; listen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"error\": {\"code\": 1}}",
        "<bug>",
        "[{\"bugs\": 1}]",
        "{\"query\": {\"bugs\": []}}"
      })
  void nothingElseIsTakenForBugs(String text) {
    assertThat(Bugs.areIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bugs\": [{\"id\": \"x\"}]}",
        "{\"bugs\": [null, 1, []]}",
        "{\"bugs\": {\"x\": {\"comments\": [{}]}}}"
      })
  void aBugWithoutANumberIsAProblem(String text) {
    assertThat(read(text).problems).isNotEmpty();
  }
}
