package dev.cuecard.ingest;

/// Something to read.
public sealed interface Input permits SourceFile, CourseExport, WebAddress {
  /// How messages name it.
  String name();
}
