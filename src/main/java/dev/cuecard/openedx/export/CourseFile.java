package dev.cuecard.openedx.export;

import dev.cuecard.document.Sha256;
import dev.cuecard.document.Source;
import dev.cuecard.encoding.Decoded;
import java.util.Locale;
import java.util.Optional;

/// A file of a course export.
///
/// @param path in the folder of `course.xml`, its parts divided by `/`
public record CourseFile(String path, String sha256, Decoded decoded) {
  static CourseFile of(String path, byte[] bytes) {
    return new CourseFile(path, Sha256.hex(bytes), Decoded.of(bytes, Optional.empty()));
  }

  public String text() {
    return decoded.text();
  }

  /// The folder it lies in: `html/`, empty for the course's own.
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /// Its name without folder and ending.
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /// As the source of a document.
  ///
  /// @param base what its path is given a name by, see [dev.cuecard.openedx.Course]
  Source source(String base, String format) {
    String charset = decoded.charset().name().toLowerCase(Locale.ROOT);
    return Source.of(format).readFrom(base + path, sha256, Optional.of(charset));
  }
}
