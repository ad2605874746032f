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
record OneTarget(String name, SubtitleFormat format) {
  /// What the user named `name`.
  ///
  /// @param otherwise the format if neither `--to` nor the name says one
  /// @throws WrongUsage if it is there already and not to be replaced, or its format is only read
  static OneTarget of(String name, FileOptions options, SubtitleFormat otherwise)
      throws WrongUsage {
    SubtitleFormat format = options.to(Path.of(name), otherwise).orElse(otherwise);
    FileOptions.checkWritable(format);
    if (!name.equals("-") && !options.force() && Files.exists(Path.of(name))) {
      throw new WrongUsage(name + Targets.EXISTS);
    }
    return new OneTarget(name, format);
  }

  /// Opens it for writing.
  ///
  /// @throws IOException if it cannot be written
  OutputFile open(Console console) throws IOException {
    return name.equals("-") ? OutputFile.standard(console) : OutputFile.at(Path.of(name));
  }
}
