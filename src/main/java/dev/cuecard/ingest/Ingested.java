package dev.cuecard.ingest;

import dev.cuecard.document.About;
import dev.cuecard.document.Source;
import dev.cuecard.problem.Problem;
import java.util.List;
import java.util.Optional;

/// What became of one source, or of a part of one that holds many documents.
///
/// @param within the source that it is a part of, if it is one
/// @param name as the user would name it
/// @param document the id under which it is stored, if it is
/// @param format what it was recognised as
/// @param reason why it was skipped; empty otherwise
/// @param problems what in it could not be understood
public record Ingested(
    Optional<String> within,
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
    /// No document, but something to know of the source.
    NOTED,
    /// Named by the user, and could not be read at all.
    FAILED
  }

  public Ingested {
    problems = List.copyOf(problems);
  }

  static Ingested not(SourceFile file, String reason) {
    return bare(file.name(), file.named() ? Status.FAILED : Status.SKIPPED, reason, List.of());
  }

  /// A part that no document came of.
  static Ingested without(String name, Problem problem) {
    Status status =
        switch (problem.severity()) {
          case NOTE -> Status.NOTED;
          case WARNING -> Status.SKIPPED;
          case ERROR -> Status.FAILED;
        };
    return bare(name, status, "", List.of(problem));
  }

  /// One that could not be had.
  static Ingested failed(String name, String reason) {
    return bare(name, Status.FAILED, reason, List.of());
  }

  /// One of which nothing could be read.
  static Ingested empty(String name, List<Problem> problems) {
    return bare(name, Status.FAILED, "nothing in it could be read", problems);
  }

  /// One that is as it was when it was stored, and was not read.
  static Ingested unchanged(String name, About stored) {
    return new Ingested(
        Optional.empty(),
        name,
        Status.UNCHANGED,
        Optional.of(stored.id()),
        stored.sources().stream().map(Source::format).findFirst(),
        "",
        List.of());
  }

  /// One that was read and not stored.
  static Ingested refused(String name, String reason, List<Problem> problems) {
    return bare(name, Status.SKIPPED, reason, problems);
  }

  private static Ingested bare(String name, Status status, String reason, List<Problem> problems) {
    return new Ingested(
        Optional.empty(), name, status, Optional.empty(), Optional.empty(), reason, problems);
  }

  /// The same of a source that the user named: what is left out of it has failed.
  Ingested named() {
    return status == Status.SKIPPED
        ? new Ingested(within, name, Status.FAILED, document, format, reason, problems)
        : this;
  }

  /// The same as a part of `source`.
  Ingested within(String source) {
    return new Ingested(Optional.of(source), name, status, document, format, reason, problems);
  }

  /// Whether some of what the user wanted read was not.
  public boolean hasErrors() {
    return status == Status.FAILED || Problem.isAnyError(problems);
  }
}
