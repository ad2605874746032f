package dev.cuecard;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// SQLite's own program, where it is installed; tests that need it are skipped visibly elsewhere.
public final class Sqlite {
  private Sqlite() {}

  /// What it prints for `sql` on the database `bytes`, a line a row, columns with `|` between.
  public static List<String> query(byte[] bytes, Path folder, String sql) {
    try {
      Path file = Files.write(folder.resolve("test.db"), bytes);
      Process process = start(file, sql);
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return out.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(Path file, String sql) {
    try {
      return new ProcessBuilder("sqlite3", "-batch", file.toString(), sql)
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return abort("sqlite3 is not here: this test is skipped");
    }
  }
}
