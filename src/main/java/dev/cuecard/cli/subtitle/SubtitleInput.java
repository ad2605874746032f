package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceFinder;
import dev.cuecard.render.RewriteReport;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A subtitle file that a command was given.
record SubtitleInput(SourceFile source, Encoded file, SubtitleFormat format, Hints hints) {
  /// Opens the file named `name`, `-` for standard input; empty, and reported, if it cannot be read
  /// or is no subtitle file.
  static Optional<SubtitleInput> open(
      String name, FileOptions options, Console console, RewriteReport report) throws WrongUsage {
    SourceFile source =
        name.equals("-") ? SourceFile.standardInput() : SourceFile.at(Path.of(name), true);
    if (source.path().isPresent() && !Files.isRegularFile(source.path().get())) {
      report.missing(SourceFinder.missing(name));
      return Optional.empty();
    }
    return open(source, options, console, report);
  }

  /// Opens `source`.
  static Optional<SubtitleInput> open(
      SourceFile source, FileOptions options, Console console, RewriteReport report)
      throws WrongUsage {
    try {
      Encoded file = source.encoded(console.in(), options.arguments().charset());
      Optional<SubtitleFormat> format = SubtitleFormat.of(file);
      if (format.isEmpty()) {
        report.unrecognised(source);
        return Optional.empty();
      }
      return Optional.of(new SubtitleInput(source, file, format.get(), options.hints(source)));
    } catch (IOException e) {
      report.failed(source.name(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
