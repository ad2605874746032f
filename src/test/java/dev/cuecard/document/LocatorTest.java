package dev.cuecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opening hours    | #:~:text=Opening%20hours
          A-Z, & more      | #:~:text=A%2DZ%2C%20%26%20more
          Öffnungszeiten   | #:~:text=Öffnungszeiten
          """)
  void aHeadingWithoutIdIsFoundByItsWords(String heading, String fragment) {
    var place = new Locator.InSection(Locator.InSection.anchorByWords(heading));

    assertThat(place.fragment()).isEqualTo(fragment);
    assertThat(place.heading()).isEqualTo(heading);
  }

  @Test
  void aHeadingWithAnIdIsFoundByIt() {
    var place = new Locator.InSection("Opening_hours");

    assertThat(place.fragment()).isEqualTo("#Opening_hours");
    assertThat(place.heading()).isEqualTo("Opening hours");
  }

  @Test
  void whatStandsBeforeAllHeadingsIsFoundOnThePage() {
    assertThat(new Locator.InSection("").fragment()).isEmpty();
  }
}
