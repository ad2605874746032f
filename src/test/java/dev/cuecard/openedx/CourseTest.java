package dev.cuecard.openedx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {
  private static final String HTML =
      "<html url_name='h' display_name='Why'>Ropes <b>hold</b>.</html>";

  @TempDir Path root;

  @Test
  void aFolderWithACourseIsOneAndSoIsAFolderWithThatFolder() {
    CourseFiles.with(root.resolve("course"), "");

    assertThat(Course.isCourse(root.resolve("course"))).isTrue();
    assertThat(Course.isCourse(root)).isTrue();
    assertThat(Course.isCourse(root.resolve("course/chapter"))).isFalse();
    assertThat(Course.isCourse(root.resolve("nothing"))).isFalse();

    CourseFiles.with(root.resolve("second"), "");
    assertThat(Course.isCourse(root)).isFalse();
  }

  @Test
  void aFolderWithAnotherCourseXmlIsNone() {
    new CourseFiles(root).file("course.xml", "<courses/>");
    assertThat(Course.isCourse(root)).isFalse();
  }

  @Test
  void aPageStandsAtItsPlaceInItsCourse() {
    ReadCourse read = CourseFiles.with(root.resolve("course"), HTML).read();
    ReadCourse parts = ReadCourse.of(root);

    Page page = read.only(Page.class);
    assertThat(page.about().title()).isEqualTo("Why");
    assertThat(page.about().collection()).contains("Knots");
    assertThat(page.about().place()).contains("1.1.1.1 Loops › The bowline › Tying");
    assertThat(page.about().language()).isEqualTo(new Language("en"));
    assertThat(page.about().draft()).isFalse();
    assertThat(page.sections())
        .containsExactly(
            new Section(List.of(), "", List.of(new Block(Block.Kind.PARAGRAPH, "Ropes hold."))));
    assertThat(page.about().sources().getFirst().uri()).isEqualTo("export/vertical/v.xml");
    assertThat(parts.only(Page.class).about().sources().getFirst().uri())
        .isEqualTo("export/course/vertical/v.xml");
    assertThat(parts.parts).containsExactly("course/vertical/v.xml");
    assertThat(parts.only(Page.class).id()).isEqualTo(page.id());
    assertThat(read.problems).isEmpty();
  }

  @Test
  void pointersLeadToFilesAndColonsToFolders() {
    CourseFiles course =
        CourseFiles.with(root, "<html url_name='a:b'/><problem url_name='p'/>")
            .file("html/a/b.xml", "<html filename='text' display_name='Named'/>")
            .file("html/a/text.html", "<h2>Rope</h2><p>It holds.</p>")
            .file(
                "problem/p.xml",
                "<problem display_name='Quiz'><p>Why?</p><stringresponse "
                    + "answer='so'><textline/></stringresponse></problem>");

    ReadCourse read = course.read();
    assertThat(read.only(Page.class).sections().getFirst().path()).containsExactly("Rope");
    assertThat(read.only(Page.class).about().sources())
        .extracting(source -> source.uri())
        .containsExactly("export/html/a/text.html", "export/html/a/b.xml");
    assertThat(read.only(Exercise.class).about().title()).isEqualTo("Quiz");
    assertThat(read.only(Exercise.class).about().place())
        .contains("1.1.1.2 Loops › The bowline › Tying");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void anOldCourseStandsInOneFile() {
    ReadCourse read =
        new CourseFiles(root)
            .file(
                "course.xml",
                "<course org='Rope' course='K1' url_name='now' display_name='Knots'>"
                    + "<chapter display_name='Loops'><html>Ropes <i>hold</i>.<script/> Yes.</html>"
                    + "</chapter></course>")
            .read();

    Page page = read.only(Page.class);
    assertThat(page.about().title()).isEqualTo("Loops");
    assertThat(page.about().place()).contains("1.1 Loops");
    assertThat(page.sections().getFirst().blocks().getFirst().text()).isEqualTo("Ropes hold. Yes.");
  }

  @Test
  void thePolicyOverridesWhatBlocksSay() {
    ReadCourse read =
        CourseFiles.with(root, HTML)
            .file(
                "policies/now/policy.json",
                """
                {"course/now": {"display_name": "Better knots", "start": null, "tabs": [
                  {"type": "static_tab", "name": "Links", "url_slug": "l"}]},
                 "html/h": {"display_name": "Because"}}
                """)
            .file("tabs/l.html", "<p>See also.</p>")
            .read();

    assertThat(read.documents)
        .extracting(document -> document.about().title())
        .containsExactly("Because", "Links");
    assertThat(read.documents)
        .extracting(document -> document.about().collection())
        .containsOnly(Optional.of("Better knots"));
  }

  @Test
  void whatIsBesideTheTreeIsAPageWhereItHasWords() {
    ReadCourse read =
        CourseFiles.with(root, "")
            .file("about/overview.html", "<h2>About</h2><p>Knots of all kinds.</p>")
            .file("about/short_description.html", " ")
            .file("about/effort.html", "3 hours")
            .file("info/handouts.html", "<ol></ol>")
            .file(
                "info/updates.items.json",
                """
                [{"date": "May 2", "content": "<p>We <b>begin</b>.</p>", "status": "visible"},
                 {"date": "May 1", "content": "<p>No.</p>", "status": "deleted"}]
                """)
            .read();

    assertThat(read.documents)
        .extracting(document -> document.about().title() + " in " + document.about().place().get())
        .containsExactly("overview in about", "updates in info");
    Page updates = (Page) read.documents.getLast();
    assertThat(updates.sections()).hasSize(1);
    assertThat(updates.sections().getFirst().heading()).isEqualTo("May 2");
    assertThat(read.problems).containsExactly("course.xml:1:1: note: pages without words: 2");
  }

  @Test
  void whatIsNotReadIsCounted() {
    ReadCourse read =
        CourseFiles.with(root, "<poll/><poll/><word_cloud/><html url_name='e'><style/></html>")
            .file("video/lost.xml", "<video/>")
            .read();

    assertThat(read.problems)
        .containsExactly(
            "course.xml:1:1: note: \"poll\" blocks, not read: 2",
            "course.xml:1:1: note: \"video\" blocks that stand nowhere in the course, not read: 1",
            "course.xml:1:1: note: \"word_cloud\" blocks, not read: 1",
            "course.xml:1:1: note: pages without words: 1");
  }

  @Test
  void containersOfAnyKindAreWalkedAndConditionsShowWhatTheyName() {
    ReadCourse read =
        CourseFiles.with(
                root,
                "<split_test><vertical display_name='Group A'><html url_name='a'>A</html></vertical>"
                    + "</split_test><conditional>"
                    + "<show sources='i4x://Rope/K1/html/b;block-v1:Rope+K1+now+type@html+block@c'/>"
                    + "</conditional>")
            .file("html/b.xml", "<html>B</html>")
            .file("html/c.xml", "<html>C</html>")
            .read();

    assertThat(read.documents)
        .extracting(document -> document.about().place().get())
        .containsExactly(
            "1.1.1.1.1.1 Loops › The bowline › Tying › Group A",
            "1.1.1.2.1 Loops › The bowline › Tying",
            "1.1.1.2.2 Loops › The bowline › Tying");
  }

  @Test
  void everyQuestionOfAProblemIsAnExercise() {
    ReadCourse read =
        CourseFiles.with(
                root,
                "<problem url_name='p' display_name='Quiz'>"
                    + "<p>One?</p><numericalresponse answer='1'/>"
                    + "<p>Two?</p><customresponse/></problem>")
            .read();

    List<Exercise> exercises = read.all(Exercise.class).toList();
    assertThat(exercises)
        .extracting(Exercise::question)
        .containsExactly(List.of("One?"), List.of("Two?"));
    assertThat(exercises.getLast().id()).isEqualTo(exercises.getFirst().id() + "-2");
    assertThat(read.problems)
        .containsExactly(
            "vertical/v.xml:1:127: note: the answer to a customresponse is not read, "
                + "only its question");
  }

  @Test
  void draftsAreMarkedAndStandWhereTheySay() {
    ReadCourse read =
        CourseFiles.with(root, HTML)
            .file(
                "drafts/vertical/d.xml",
                "<vertical display_name='Soon' index_in_children_list='4' parent_url="
                    + "'block-v1:Rope+K1+now+type@sequential+block@s'>"
                    + "<html url_name='n'/><html url_name='h'/></vertical>")
            .file("drafts/html/n.xml", "<html filename='n' display_name='New'/>")
            .file("drafts/html/n.html", "Not yet.")
            .read();

    assertThat(read.documents)
        .extracting(document -> document.about().title())
        .containsExactly("Why", "New");
    Document draft = read.documents.getLast();
    assertThat(draft.about().draft()).isTrue();
    assertThat(draft.about().place()).contains("1.1.5.1 Loops › The bowline › Soon");
    assertThat(read.problems)
        .containsExactly(
            "course.xml:1:1: note: drafts of blocks that are published too, not read: 1");
  }

  @Test
  void theSameBlocksOfACourseHaveTheSameIdsWhereverItLies() {
    String blocks = HTML + "<video url_name='x' sub=''/>";
    ReadCourse one = CourseFiles.with(root.resolve("one"), blocks).read();
    ReadCourse other = CourseFiles.with(root.resolve("other"), blocks).read();

    assertThat(one.documents).extracting(Document::id).hasSize(2).doesNotHaveDuplicates();
    assertThat(other.documents)
        .extracting(Document::id)
        .isEqualTo(one.documents.stream().map(Document::id).toList());
    assertThat(one.only(Recording.class).about().title()).isEqualTo("Tying");
  }
}
