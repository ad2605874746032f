package dev.cuecard.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cuecard.Sqlite;
import dev.cuecard.sqlite.Row.RowId;
import dev.cuecard.sqlite.Row.Text;
import dev.cuecard.sqlite.Row.Whole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  private static final String SQL =
      "CREATE TABLE note (id integer primary key, number integer, text text)";

  @TempDir private Path folder;

  private static Row row(long id, String text) {
    return new Row(id, List.of(new RowId(), new Whole(-id), new Text(text)));
  }

  private static byte[] database(List<Row> rows) {
    return new Database().table("note", SQL, rows).bytes();
  }

  @Test
  void rowsAreReadAsTheyWereWritten() {
    byte[] bytes = database(List.of(row(7_000_000_000L, "¿qué?"), row(1, "')--"), row(2, "")));
    assertThat(Sqlite.query(bytes, folder, "select id, number, text from note"))
        .containsExactly("1|-1|')--", "2|-2|", "7000000000|-7000000000|¿qué?");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 101, 400, 5000, 60_000})
  void tablesOfAnySizeAreWhole(int count) {
    List<Row> rows =
        LongStream.rangeClosed(1, count).mapToObj(id -> row(id * 3, "row " + id)).toList();
    byte[] bytes = database(rows);
    assertThat(
            Sqlite.query(
                bytes,
                folder,
                "pragma integrity_check; select count(*), ifnull(sum(id), 0) from note"))
        .containsExactly("ok", count + "|" + 3L * count * (count + 1) / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {120, 488, 489, 4040, 4061, 4062, 4100, 8180, 100_000})
  void textsOfAnyLengthAreWhole(int length) {
    byte[] bytes = database(List.of(row(1, "ж".repeat(length / 2)), row(2, "x".repeat(length))));
    assertThat(
            Sqlite.query(
                bytes, folder, "pragma integrity_check; select length(text), max(text) from note"))
        .containsExactly("ok", length / 2 + "|" + "ж".repeat(length / 2));
  }

  @Test
  void severalTablesStandBesideEachOther() {
    byte[] bytes =
        new Database()
            .table("note", SQL, List.of(row(1, "one")))
            .table(
                "word",
                "CREATE TABLE word (text text)",
                List.of(new Row(1, List.of(new Text("w")))))
            .bytes();
    assertThat(Sqlite.query(bytes, folder, "select note.text, word.text from note, word"))
        .containsExactly("one|w");
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    byte[] once = database(List.of(row(1, "one"), row(2, "two")));
    assertThat(database(List.of(row(2, "two"), row(1, "one")))).isEqualTo(once);
    assertThat(once)
        .startsWith("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII))
        .hasSize(2 * 4096);
  }

  @Test
  void idsAreNoNegativeNumbers() {
    assertThatThrownBy(() -> database(List.of(row(-1, "one"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
