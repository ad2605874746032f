package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.format.SubtitleFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one file that a command makes of several.
///
/// @param name `-` for standard output
record OneTarget(String name, SubtitleFormat format, boolean force) {
  /// @param otherwise the format if neither `--to` nor the name says one
  static OneTarget of(String name, FileOptions options, SubtitleFormat otherwise)
      throws WrongUsage {
    SubtitleFormat format = options.to(Path.of(name), otherwise).orElse(otherwise);
    FileOptions.checkWritable(format);
    return new OneTarget(name, format, options.force());
  }

  /// Opens it for writing.
  ///
  /// @throws IOException if it is there already, or cannot be written
  OutputFile open(Console console) throws IOException {
    if (name.equals("-")) {
      return OutputFile.standard(console);
    }
    if (!force && Files.exists(Path.of(name))) {
      throw new IOException("exists; --force replaces it");
    }
    return OutputFile.at(Path.of(name));
  }
}
