package dev.cuecard.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseOrderTest {
  private static Document at(String place, String title) {
    About about = TeaCourse.TALK.about();
    return TeaCourse.TALK.with(
        new About(
            title,
            title,
            about.language(),
            about.collection(),
            Optional.of(place).filter(text -> !text.isEmpty()),
            about.sources()));
  }

  @Test
  void placesAreInTheOrderOfTheirNumbers() {
    assertThat(ordered(at("10.1 End", "c"), at("2.1.3 Tea", "b"), at("2.1 Tea", "z")))
        .containsExactly("z", "b", "c");
  }

  @Test
  void withoutPlacesTitlesDecide() {
    assertThat(ordered(at("", "b"), at("", "a"))).containsExactly("a", "b");
  }

  private static List<String> ordered(Document... documents) {
    return Material.ofCourse("Course", TeaCourse.ENGLISH, List.of(documents)).documents().stream()
        .map(Document::id)
        .toList();
  }
}
