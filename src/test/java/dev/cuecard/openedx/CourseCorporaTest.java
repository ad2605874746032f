package dev.cuecard.openedx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.problem.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two real courses, read whole. The numbers are those of their files.
class CourseCorporaTest {
  @Test
  void everyVideoOfALargeCourseHasItsTranscript() {
    ReadCourse read = read("olx-harvardx-studio-advanced");

    List<Recording> videos = read.all(Recording.class).toList();
    assertThat(videos).hasSize(17);
    assertThat(videos)
        .allSatisfy(video -> {
          assertThat(video.tracks()).hasSize(1);
          assertThat(video.tracks().getFirst().language()).isEqualTo("en");
          assertThat(video.tracks().getFirst().cues()).isNotEmpty();
          assertThat(video.about().link()).isPresent();
        });
  }

  /// 76 problems of 81 responses, and one of one response that is a draft; 315 texts and 2 drafts,
  /// of which 61 only bring styles, and 4 pages beside the tree.
  @Test
  void everyProblemAndTextOfALargeCourseIsRead() {
    ReadCourse read = read("olx-harvardx-studio-advanced");

    assertThat(read.all(Exercise.class)).hasSize(82);
    assertThat(read.all(Page.class)).hasSize(260);
    assertThat(read.documents.stream().filter(document -> document.about().draft())).hasSize(2);
    assertThat(read.documents).extracting(Document::id).doesNotHaveDuplicates();
    assertThat(read.all).allMatch(problem -> problem.severity() == Severity.NOTE);
  }

  /// 14 problems, 4 of them with two responses; one video, which shows what Open edX ships with.
  @Test
  void everyProblemOfACourseOfAllProblemsIsRead() {
    ReadCourse read = read("olx-oxa-kitchen-sink");

    assertThat(read.all(Exercise.class)).hasSize(18);
    assertThat(read.all(Exercise.class)).allMatch(exercise -> !exercise.question().isEmpty());
    assertThat(read.only(Recording.class).tracks()).isEmpty();
    assertThat(read.problems)
        .contains(
            "video/0d27449b6be94550a0613c1f85e5ed20.xml:1:1: the video has no transcript",
            "course.xml:1:1: note: \"video\" blocks that stand nowhere in the course, not read: 1");
  }

  private static ReadCourse read(String name) {
    return ReadCourse.of(SharedFiles.shared("corpora", name));
  }
}
