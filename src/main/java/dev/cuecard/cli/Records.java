package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.encoding.Decoded;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Files of records, a line each, that options name.
final class Records {
  private Records() {}

  /// What `reader` reads in the file that `option` names; lines that are no records are reported.
  static <T> Parsed<T> of(
      String option, Arguments arguments, Function<String, Parsed<T>> reader, Console console)
      throws WrongUsage {
    String name = arguments.text(option).orElse("");
    if (name.isEmpty() || !Files.isRegularFile(Path.of(name))) {
      throw new WrongUsage("expected a file with " + option + ", got \"" + name + '"');
    }
    Parsed<T> parsed = reader.apply(text(Path.of(name)));
    for (Problem problem : parsed.problems()) {
      console.note(name + ":" + problem);
    }
    return parsed;
  }

  private static String text(Path file) {
    try {
      return Decoded.of(Files.readAllBytes(file), Optional.empty()).text();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
