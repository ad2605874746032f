package dev.cuecard.openedx;

import dev.cuecard.document.DocumentSink;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.openedx.export.CourseFile;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.OlxXml;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A course as Open edX exports it: a folder of small XML files that point to each other, from
/// `course.xml` down to videos, texts and problems, with transcripts in `static`.
///
/// ```java
/// if (Course.isCourse(folder)) {
///   new Course(folder, "knots").read(sink);
/// }
/// ```
///
/// What is missing or faulty is a problem of the file that names it; the rest is read.
public final class Course {
  private static final String COURSE_XML = "course.xml";
  private static final Pattern COURSE = Pattern.compile("<course[\\s/>]");
  private static final int HEAD = 1 << 16;

  private final Path root;
  private final String name;

  /// @param root as [#isCourse] accepts it
  /// @param name what the export is called; the sources of its documents begin with it
  public Course(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  /// Whether `folder` holds a `course.xml` with a course, or a single folder that does, as the
  /// archives have it that Open edX writes.
  public static boolean isCourse(Path folder) {
    return home(folder).isPresent();
  }

  /// Hands on all documents of the course, each as it is read.
  ///
  /// @throws UncheckedIOException if the folder cannot be listed
  /// @throws IllegalArgumentException if it is no course
  public void read(DocumentSink sink) {
    Path home = home(root).orElseThrow(() -> new IllegalArgumentException("not a course: " + root));
    String below = home.equals(root) ? "" : home.getFileName() + "/";
    var folder = new CourseFolder(home);
    var placed = new CourseSink(sink, below);
    try {
      CourseFile file = folder.read(COURSE_XML);
      var problems = new Problems();
      Optional<Element> course = OlxXml.root(file, problems);
      problems.list().forEach(problem -> placed.problem(COURSE_XML, problem));
      if (course.isPresent()) {
        new CourseReading(folder, placed, name + "/" + below).read(course.get(), file);
      }
    } catch (UnusableFile e) {
      placed.problem(COURSE_XML, e.at(Place.START));
    }
    placed.end(COURSE_XML);
  }

  private static Optional<Path> home(Path folder) {
    if (holdsCourse(folder)) {
      return Optional.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> homes =
          files.filter(file -> !Files.isSymbolicLink(file) && holdsCourse(file)).limit(2).toList();
      return homes.size() == 1 ? Optional.of(homes.getFirst()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean holdsCourse(Path folder) {
    Path file = folder.resolve(COURSE_XML);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = Encoded.of(in.readNBytes(HEAD), Optional.empty()).head();
      return COURSE.matcher(head).find();
    } catch (IOException e) {
      return false;
    }
  }
}
