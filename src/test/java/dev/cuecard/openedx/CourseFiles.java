package dev.cuecard.openedx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A course export that a test writes: one chapter, sequence and unit, and what is put in the unit.
record CourseFiles(Path root) {
  static final String SRT = "1\n00:00:01,000 --> 00:00:02,500\nTie a loop.\n";

  private static final String COURSE = "<course org='Rope' course='K1' url_name='now'/>";

  /// A course of pointers, with `blocks` in its unit.
  static CourseFiles with(Path root, String blocks) {
    return new CourseFiles(root)
        .file("course.xml", COURSE)
        .file(
            "course/now.xml",
            "<course display_name='Knots' language='en'><chapter url_name='c'/><wiki/></course>")
        .file("chapter/c.xml", "<chapter display_name='Loops'><sequential url_name='s'/></chapter>")
        .file(
            "sequential/s.xml",
            "<sequential display_name='The bowline'><vertical url_name='v'/></sequential>")
        .file("vertical/v.xml", "<vertical display_name='Tying'>" + blocks + "</vertical>");
  }

  CourseFiles file(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadCourse read() {
    return ReadCourse.of(root);
  }
}
