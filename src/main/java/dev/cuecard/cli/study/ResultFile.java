package dev.cuecard.cli.study;

import dev.cuecard.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of results.
final class ResultFile {
  private ResultFile() {}

  /// Writes it, in a folder that is made if need be, and says so.
  static void write(Path file, byte[] bytes, Console console) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    console.note("wrote " + file);
  }
}
