package dev.cuecard.ingest;

import java.nio.file.Path;

/// The export of an Open edX course, as a folder.
///
/// @param path the folder
/// @param name how messages name it: the folder, or the archive it was in
public record CourseExport(Path path, String name) implements Input {}
