package dev.cuecard.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.Sqlite;
import dev.cuecard.question.QuestionSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A deck, read by SQLite's own program.
class AnkiDeckTest {
  @TempDir private Path folder;

  private List<String> query(QuestionSet set, String sql) throws IOException {
    byte[] deck = QuestionFormat.ANKI.write(set);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("collection.anki2");
      return Sqlite.query(zip.readAllBytes(), folder, sql);
    }
  }

  @Test
  void theCollectionIsWhole() throws IOException {
    assertThat(query(Quiz.SET, "pragma integrity_check; select ver from col"))
        .containsExactly("ok", "11");
  }

  @Test
  void eachQuestionIsANoteWithACardInItsOrder() throws IOException {
    assertThat(
            query(
                Quiz.SET,
                "select due, guid, trim(tags) from cards join notes on notes.id = nid order by due"))
        .containsExactly(
            "1|one-aaaa|exercise",
            "2|several-bbbb|exercise",
            "3|typed-cccc|exercise",
            "4|number-dddd|exercise");
  }

  @Test
  void aNoteHasTwoSides() throws IOException {
    assertThat(query(Quiz.SET, "select flds from notes where guid = 'typed-cccc'"))
        .containsExactly(
            "<p>_____ is &quot;drunk&quot;.</p>\u001f<p><b>tea</b></p><p>It's *hot* &amp;"
                + " &lt;b&gt;.</p><p><a href=\"https://tea.example.org/tea.mp4#t=61.5\">Tea ="
                + " {hot}, 1:01</a></p>");
  }

  @Test
  void notesAreOfATypeAndInADeckThatTheCollectionHas() throws IOException {
    assertThat(
            query(
                Quiz.SET,
                "select count(*) from cards join notes on notes.id = nid, col where"
                    + " json_extract(models, '$.' || mid || '.name') = 'Cuecard question' and"
                    + " json_extract(decks, '$.' || did || '.name') = 'Tea / time'"))
        .containsExactly("4");
  }

  @Test
  void idsAreTheSameOnEveryMachine() throws IOException {
    assertThat(query(Quiz.ARABIC, "select id, csum from notes"))
        .isEqualTo(query(Quiz.ARABIC, "select nid, csum from cards, notes"));
  }
}
