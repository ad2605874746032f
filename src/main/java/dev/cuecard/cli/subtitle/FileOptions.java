package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.language.Language;
import dev.cuecard.timedtext.Hints;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// The options that say how subtitle files are read and written.
record FileOptions(Arguments arguments) {
  static Options reading(Options options) {
    return options
        .value("NAME", "How the files are encoded. Default: found out for each.", "--charset")
        .value(
            "TAG", "The language of the files. Default: as name.LANGUAGE.srt says.", "--language")
        .value(
            "RATE",
            "Frames a second, for formats that count frames. Default: as the file says.",
            "--fps");
  }

  static Options writing(Options options) {
    return options
        .value(
            "FORMAT",
            "The format to write: " + writable() + ". Default: as the name of OUT says.",
            "--to")
        .flag("Replace files that are there.", "--force");
  }

  /// The format asked for with `--to`.
  Optional<SubtitleFormat> to() throws WrongUsage {
    Optional<String> name = arguments.text("--to");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        SubtitleFormat.named(name.get())
            .filter(SubtitleFormat::isWritable)
            .orElseThrow(() ->
                new WrongUsage(
                    "expected one of " + writable() + " with --to, got \"" + name.get() + "\"")));
  }

  /// @throws WrongUsage if `format` is only read
  static void checkWritable(SubtitleFormat format) throws WrongUsage {
    if (!format.isWritable()) {
      throw new WrongUsage(
          "cannot write " + format.title() + ": expected one of " + writable() + " with --to");
    }
  }

  boolean force() {
    return arguments.has("--force");
  }

  /// The format asked for, or else the one that the name `out` ends with.
  ///
  /// @param likely of several formats whose names end alike
  Optional<SubtitleFormat> to(Path out, SubtitleFormat likely) throws WrongUsage {
    return to().or(() -> SubtitleFormat.ofFile(out, likely));
  }

  /// The formats that can be written, as `--to` takes them.
  static String writable() {
    return Arrays.stream(SubtitleFormat.values())
        .filter(SubtitleFormat::isWritable)
        .map(SubtitleFormat::label)
        .collect(Collectors.joining(", "));
  }

  /// What is known of `file` without reading it.
  Hints hints(SourceFile file) throws WrongUsage {
    return new Hints(language(file), frameRate());
  }

  Language language(SourceFile file) {
    return arguments.text("--language").map(Language::of).orElseGet(file::languageOfName);
  }

  private OptionalDouble frameRate() throws WrongUsage {
    Optional<String> rate = arguments.text("--fps");
    return rate.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rate(rate.get()));
  }

  /// A frame rate as people write it: `25`, `23.976`, `24000/1001`.
  static double rate(String text) throws WrongUsage {
    String[] parts = text.split("/", 2);
    try {
      double rate =
          Double.parseDouble(parts[0]) / (parts.length == 2 ? Double.parseDouble(parts[1]) : 1);
      if (rate >= 1 && rate <= 1000) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // The same message as for a rate that is impossible.
    }
    throw new WrongUsage("expected frames a second such as 25 or 24000/1001, got \"" + text + "\"");
  }
}
