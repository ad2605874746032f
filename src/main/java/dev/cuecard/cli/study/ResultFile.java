package dev.cuecard.cli.study;

import dev.cuecard.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// A file of results.
final class ResultFile {
  private ResultFile() {}

  /// The file that `out` names; the one of this name in it, if it is a folder: one that is there,
  /// one that is to hold `several` files, or what has no ending.
  static Path at(Path out, boolean several, String name) {
    return several || Files.isDirectory(out) || ending(out).isEmpty() ? out.resolve(name) : out;
  }

  /// How the name of `file` ends, in lower case: `pdf`; empty if it has no ending.
  static String ending(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    return name.contains(".")
        ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "";
  }

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
