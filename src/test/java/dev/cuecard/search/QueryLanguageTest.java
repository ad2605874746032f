package dev.cuecard.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.search.parse.QueryError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each part of the query language finds among five small documents.
class QueryLanguageTest {
  private static Library library;

  @BeforeAll
  static void fiveDocuments(@TempDir Path folder) {
    library =
        new Library(
            folder,
            List.of(
                Library.talk("a", "en", "red apples and green pears"),
                Library.talk("b", "en", "red wine", "green tea"),
                Library.talk("c", "en", "the colour of wine is a mystery"),
                Library.talk("d", "es", "vino tinto y vino blanco"),
                page()));
  }

  private static Document page() {
    Document talk = Library.talk("e", "en");
    return new Page(
        talk.about().withCollection("Cellar rules"),
        List.of(new Section(List.of("Wine"), "Wine", List.of())),
        Optional.empty());
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      textBlock =
          """
          red ¦ a b
          red wine ¦ a b c e
          red AND wine ¦ b
          red && wine ¦ b
          red OR vino ¦ a b d
          red || vino ¦ a b d
          wine NOT red ¦ c e
          wine -red ¦ c e
          wine AND NOT red ¦ c e
          (red OR vino) AND NOT tea ¦ a d
          red AND (tea OR pear) ¦ a b
          NOT wine ¦ a d
          -wine lang:en ¦ a
          "red wine" ¦ b
          "wine green" ¦ b
          “red wine” ¦ b
          «red wine» ¦ b
          "red" wine ¦ a b
          app* ¦ a
          APP* ¦ a
          vin* ¦ d
          myst* OR appl* ¦ a c
          mistery~ ¦ c
          mistery~0 ¦
          mystrey~1 ¦ c
          mystreee~1 ¦
          lang:es ¦ d
          lang:ES vino ¦ d
          lang:es wine ¦
          (lang:es OR title:b) (wine OR vino) ¦ b d
          lang:es OR title:b ¦ b d
          wine kind:page ¦ e
          kind:recording wine ¦ b c
          collection:cellar ¦ e
          collection:"cellar rules" ¦ e
          wine -collection:cellar ¦ b c
          title:a ¦ a
          title:"talk b" ¦ b
          title:talk vino ¦ d
          "red pears"~3 ¦ a
          "red pears"~2 ¦
          "pears red"~5 ¦ a
          "pears red"~4 ¦
          "wine tea"~1 ¦ b
          "red wine"~0 ¦ b
          gr?en ¦ a b
          GR?EN ¦ a b
          gr?n ¦
          w*e ¦ b c e
          *ango ¦
          *anco ¦ d
          *ears ¦ a
          gr*n OR m?st*y ¦ a b c
          wine? ¦ b c e
          red wine? ¦ a b c e
          /wi.e/ ¦ b c e
          /gr(ee|u)n/ ¦ a b
          /[pt]ea.*/ ¦ a b
          /GREEN/ ¦ a b
          /.*/ kind:page ¦ e
          /e/tc/ ¦
          red WITHIN 3s tea ¦ b
          tea WITHIN 3s red ¦ b
          red WITHIN 2s tea ¦
          red WITHIN 1w tea ¦
          red WITHIN 2w tea ¦ b
          red WITHIN 0s pears ¦ a
          red WITHIN 500ms red ¦
          "red wine" WITHIN 3s tea ¦ b
          "red wine" WITHIN 3s (coffee OR "green tea" OR gr?n) ¦ b
          red NOT (red WITHIN 5s tea) ¦ a
          (red WITHIN 3s tea) OR vino ¦ b d
          wine WITHIN 1m myst* lang:en ¦ c
          origin:human ¦ a b c d e
          origin:translation ¦
          duration:4s..10s ¦ b
          duration:..3s ¦ a c d
          red duration:6s.. ¦ b
          id:e ¦ e
          wine id:b ¦ b
          speaker:ines ¦
          date:2020.. ¦
          wine-red ¦
          red-wine ¦ b
          AND-gate ¦
          12:30 ¦
          "lang:es" ¦
          ... ¦
          """)
  void aQueryFinds(String query, String found) throws QueryError {
    assertThat(library.documents(query).stream().sorted().toList())
        .isEqualTo(found == null ? List.of() : List.of(found.split(" ", -1)));
  }
}
