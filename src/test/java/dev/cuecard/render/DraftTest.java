package dev.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Library;
import dev.cuecard.Schemas;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document that learners do not see yet says so.
class DraftTest {
  @TempDir Path folder;

  private static Page page(String id, boolean draft) {
    return new Page(
        new About(
            id,
            "Knots",
            new Language("en"),
            Optional.empty(),
            Optional.empty(),
            draft,
            List.of(Source.of("test"))),
        List.of(),
        Optional.empty());
  }

  private DocumentList list(Document... documents) {
    try (Library library = new Library(folder, List.of(documents))) {
      return new DocumentList(library.index().documents());
    }
  }

  @Test
  void theListMarksDrafts() {
    assertThat(list(page("a-1", true), page("b-1", false)).toText(Style.PLAIN))
        .containsPattern("a-1 .*Knots \\(draft\\)")
        .containsPattern("b-1 .*Knots  ");
  }

  @Test
  void theJsonOfTheListHasAFlag() {
    String json = list(page("a-1", true), page("b-1", false)).toJson().toString();

    assertThat(json).containsOnlyOnce("\"draft\":true");
    Schemas.accept("documents", json);
  }

  @Test
  void theHeadOfADraftSaysSo() {
    assertThat(DocumentText.of(page("a-1", true), Style.PLAIN)).contains("draft of a page · a-1");
    assertThat(DocumentText.of(page("a-1", false), Style.PLAIN)).doesNotContain("draft");
  }
}
