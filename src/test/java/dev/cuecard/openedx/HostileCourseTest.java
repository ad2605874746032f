package dev.cuecard.openedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cuecard.document.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports that are broken, or made to do harm. What is sound in them is read.
class HostileCourseTest {
  private static final String SOUND = "<html url_name='h' display_name='Sound'>It holds.</html>";

  @TempDir Path root;

  @Test
  void aTreeThatHoldsItselfIsReadOnce() {
    ReadCourse read =
        CourseFiles.with(root, "<sequential url_name='s'/><vertical url_name='v'/>" + SOUND).read();

    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems)
        .containsExactly(
            "vertical/v.xml:1:32: the block \"sequential/s\" holds itself",
            "vertical/v.xml:1:58: the block \"vertical/v\" holds itself");
  }

  @Test
  void aBlockInSeveralPlacesIsOneDocument() {
    ReadCourse read = CourseFiles.with(root, SOUND + SOUND).read();

    assertThat(read.documents).hasSize(1);
    assertThat(read.problems)
        .containsExactly(
            "vertical/v.xml:1:88: note: \"html/h\" stands in several places, of which the first "
                + "counts");
  }

  @Test
  void noMoreProblemsAreListedThanAnybodyReads() {
    ReadCourse read =
        CourseFiles.with(root, "<vertical url_name='v'/>".repeat(10_007) + SOUND).read();

    assertThat(read.documents).hasSize(1);
    assertThat(read.problems).hasSize(10_001);
    assertThat(read.problems.getLast()).isEqualTo("course.xml:1:1: 7 more problems are not listed");
  }

  @Test
  void aTreeThatDoublesAtEveryLevelIsNoLargerThanItsFiles() {
    CourseFiles course = CourseFiles.with(root, "<vertical url_name='w0'/>");
    for (int i = 0; i < 10; i++) {
      String next = "<vertical url_name='w" + (i + 1) + "'/>";
      course.file("vertical/w" + i + ".xml", "<vertical>" + next.repeat(3) + "</vertical>");
    }
    course.file("vertical/w10.xml", "<vertical>" + SOUND + "</vertical>");

    assertThat(course.read().documents).hasSize(1);
  }

  @Test
  void aTreeThatGoesDownForEverIsLeft() {
    ReadCourse read = CourseFiles.with(root, SOUND + "<vertical>".repeat(50_000)).read();

    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems)
        .contains("vertical/v.xml:1:218: blocks are nested deeper than 16, the rest is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../secret", "a/../../secret", "..:secret", "/etc/secret", "a\\\\..\\\\b"})
  void aNameThatLeadsOutIsNotFollowed(String name) {
    new CourseFiles(root).file("secret.xml", "<html>Secret.</html>");
    ReadCourse read =
        CourseFiles.with(root.resolve("course"), "<html url_name='" + name + "'/>" + SOUND).read();

    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems)
        .hasSize(1)
        .first()
        .asString()
        .contains("vertical/v.xml:1:32: the file");
  }

  @Test
  void aNameThatIsNoPathIsAFileThatIsNotThere() {
    ReadCourse read = CourseFiles.with(root, "<html url_name='a\u0000b'/>" + SOUND).read();
    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems).anyMatch(problem -> problem.endsWith("is not there"));
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed() throws IOException {
    new CourseFiles(root).file("secret.html", "Secret.");
    CourseFiles course =
        CourseFiles.with(root.resolve("course"), "<html url_name='x'/>" + SOUND)
            .file("course/html/x.xml", "<html filename='x'/>")
            .file("html/x.xml", "<html filename='x'/>");
    Files.createSymbolicLink(root.resolve("course/html/x.html"), root.resolve("secret.html"));
    Files.createSymbolicLink(root.resolve("course/static"), root);

    ReadCourse read = course.read();
    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems)
        .containsExactly(
            "vertical/v.xml:1:32: the file \"html/x.html\" leads out of the course, and is not read");
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() {
    String entities =
        "<!DOCTYPE html [<!ENTITY a 'boom'><!ENTITY b '&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
    ReadCourse read =
        CourseFiles.with(root, "<html url_name='x'/>")
            .file("html/x.xml", entities + "<html>Read &b;&f; on.</html>")
            .read();

    assertThat(read.only(Page.class).sections().getFirst().blocks().getFirst().text())
        .isEqualTo("Read &b;&f; on.");
    assertThat(read.problems)
        .contains(
            "html/x.xml:1:17: expected no entities, got some, which are neither fetched nor "
                + "expanded");
  }

  @Test
  void aFloodOfTagsOrEntitiesIsRefusedOrReadInBounds() {
    ReadCourse read =
        CourseFiles.with(root, "<html url_name='tags'/><html url_name='entities'/>" + SOUND)
            .file("html/tags.xml", "<html>" + "<a/>".repeat(200_000) + "</html>")
            .file("html/entities.xml", "<html>" + "&a;".repeat(200_000) + "</html>")
            .read();

    assertThat(read.all(Page.class)).hasSize(2);
    assertThat(read.problems)
        .contains(
            "html/tags.xml:1:1: expected at most 100,000 tags and 8,000,000 characters, got "
                + "200,002 and 800,013",
            "vertical/v.xml:1:32: the file \"html/tags.xml\" holds no block")
        .hasSizeLessThan(1100);
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    CourseFiles course = CourseFiles.with(root, "<html url_name='x'/>" + SOUND);
    course.file("html/x.xml", "");
    try (var file = new RandomAccessFile(root.resolve("html/x.xml").toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }

    ReadCourse read = course.read();
    assertThat(read.only(Page.class).about().title()).isEqualTo("Sound");
    assertThat(read.problems)
        .containsExactly(
            "vertical/v.xml:1:32: the file \"html/x.xml\" is larger than 64 MB, and is not read");
  }

  @Test
  void xmlThatIsNotWellFormedIsMendedAndSaid() {
    ReadCourse read =
        CourseFiles.with(root, "<html url_name='x'/>")
            .file("html/x.xml", "<html display_name='Loose'><p>One<p>Two</html>")
            .read();

    assertThat(read.only(Page.class).about().title()).isEqualTo("Loose");
    assertThat(read.only(Page.class).sections().getFirst().blocks()).hasSize(2);
    assertThat(read.problems).hasSize(1).first().asString().startsWith("html/x.xml:1:");
  }

  @Test
  void whatAnElementPointsToAndIsNotThereIsAWarningWhereItDoes() {
    ReadCourse read =
        CourseFiles.with(root, "<video url_name='gone'/>" + SOUND)
            .file("policies/now/policy.json", "{\"course/now\": ")
            .read();

    assertThat(read.documents).hasSize(1);
    assertThat(read.problems)
        .containsExactly(
            "policies/now/policy.json:1:16: expected more JSON, got the end of the text",
            "vertical/v.xml:1:32: the file \"video/gone.xml\" is not there");
  }

  @Test
  void everyPrefixOfACourseIsRead() {
    String course =
        "<course org='R' course='K' url_name='n'><chapter display_name='L'><html url_name='h'>"
            + "It &amp; <b>holds</b>.</html><video sub='x' transcripts='{&quot;en&quot;: &quot;a"
            + "&quot;}'/><problem><p>Why?</p><choiceresponse><choice correct='true'>So</choice>"
            + "</choiceresponse></problem></chapter></course>";
    for (int end = "<course>".length(); end <= course.length(); end++) {
      CourseFiles files = new CourseFiles(root).file("course.xml", course.substring(0, end));
      assertThatCode(files::read).doesNotThrowAnyException();
    }
  }
}
