package dev.cuecard.sqlite;

import dev.cuecard.sqlite.Row.Text;
import dev.cuecard.sqlite.Row.Whole;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A database of tables without indices, whose bytes depend on nothing but what they hold.
///
/// ```java
/// byte[] file = new Database().table("note", "CREATE TABLE note (id integer primary key, text text)", rows).bytes();
/// ```
public final class Database {
  private static final int HEADER = 100;

  /// The version of SQLite whose format it is.
  private static final int VERSION = 3_040_001;

  private final Pages pages = new Pages();
  private final List<Row> schema = new ArrayList<>();

  /// Adds a table.
  ///
  /// @param sql the statement that makes it
  public Database table(String name, String sql, List<Row> rows) {
    int root =
        new Tree(pages).write(rows.stream().sorted(Comparator.comparingLong(Row::id)).toList());
    schema.add(
        new Row(
            schema.size() + 1L,
            List.of(
                new Text("table"),
                new Text(name),
                new Text(name),
                new Whole(root),
                new Text(sql))));
    return this;
  }

  /// The file.
  public byte[] bytes() {
    new Tree(pages).writeFirst(schema, HEADER);
    header(pages.first());
    return pages.bytes();
  }

  /// “The Database Header”, 1.3.
  private void header(ByteBuffer page) {
    page.put(0, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    page.putShort(16, (short) Pages.SIZE);
    page.put(18, (byte) 1).put(19, (byte) 1); // written and read without a write-ahead log
    page.put(21, (byte) 64).put(22, (byte) 32).put(23, (byte) 32); // as they must be
    page.putInt(24, 1); // how often the file was changed
    page.putInt(28, pages.count());
    page.putInt(40, 1).putInt(44, 4); // the schema's cookie and format
    page.putInt(56, 1); // UTF-8
    page.putInt(92, 1).putInt(96, VERSION); // for which change the version holds
  }
}
