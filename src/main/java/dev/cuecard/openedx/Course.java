package dev.cuecard.openedx;

import dev.cuecard.document.DocumentSink;
import java.nio.file.Files;
import java.nio.file.Path;

/// The export of a course.
public record Course(Path root, String name) {
  /// Whether `folder` is one.
  public static boolean isCourse(Path folder) {
    return Files.isRegularFile(folder.resolve("course.xml"));
  }

  /// Reads it.
  public void read(DocumentSink sink) {}
}
