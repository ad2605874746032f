package dev.cuecard.ingest;

import dev.cuecard.document.Problem;
import java.util.List;
import java.util.Optional;

/// What became of one source.
///
/// @param name as the user would name it
/// @param document the id under which it is stored, if it is
/// @param format what it was recognised as
/// @param reason why it was skipped; empty otherwise
/// @param problems what in it could not be understood
public record Ingested(
    String name,
    Status status,
    Optional<String> document,
    Optional<String> format,
    String reason,
    List<Problem> problems) {
  /// What became of it.
  public enum Status {
    NEW,
    UPDATED,
    UNCHANGED,
    /// Not for Cuecard; found in a folder.
    SKIPPED,
    /// Named by the user, and could not be read at all.
    FAILED
  }

  public Ingested {
    problems = List.copyOf(problems);
  }

  static Ingested not(SourceFile file, String reason) {
    return new Ingested(
        file.name(),
        file.named() ? Status.FAILED : Status.SKIPPED,
        Optional.empty(),
        Optional.empty(),
        reason,
        List.of());
  }

  static Ingested failed(SourceFile file, Reading reading) {
    return new Ingested(
        file.name(),
        Status.FAILED,
        Optional.empty(),
        reading.format(),
        "nothing in it could be read",
        reading.problems());
  }

  /// Whether some of what the user wanted read was not.
  public boolean hasErrors() {
    return status == Status.FAILED
        || problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }
}
