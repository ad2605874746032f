package dev.cuecard.openedx;

import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A course that was read, with all that came of it.
final class ReadCourse implements DocumentSink {
  final List<Document> documents = new ArrayList<>();
  final List<String> parts = new ArrayList<>();
  final List<Problem> all = new ArrayList<>();

  /// `part:line:column: message` each.
  final List<String> problems = new ArrayList<>();

  static ReadCourse of(Path root) {
    var read = new ReadCourse();
    new Course(root, "export").read(read);
    return read;
  }

  @Override
  public void document(String part, Parsed<Document> parsed) {
    parts.add(part);
    documents.add(parsed.value());
    parsed.problems().forEach(problem -> problem(part, problem));
  }

  @Override
  public void problem(String part, Problem problem) {
    all.add(problem);
    problems.add(part + ":" + problem);
  }

  <T extends Document> Stream<T> all(Class<T> kind) {
    return documents.stream().filter(kind::isInstance).map(kind::cast);
  }

  <T extends Document> T only(Class<T> kind) {
    List<T> found = all(kind).toList();
    if (found.size() != 1) {
      throw new AssertionError("expected one " + kind.getSimpleName() + ", got " + found);
    }
    return found.getFirst();
  }
}
