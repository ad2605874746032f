package dev.cuecard.cli.subtitle;

import dev.cuecard.archive.Packed;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.ingest.SourceFile;
import dev.cuecard.ingest.SourceFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which files a command is to write, from which.
///
/// @param missing arguments that name nothing
record Targets(List<Target> all, List<String> missing) {
  static final String EXISTS = " exists; --force replaces it";
  private static final String STANDARD_OUTPUT = "-";

  /// Where one file goes.
  ///
  /// @param place the file; of several the folder that it goes into; empty for standard output
  /// @param inside its path below that folder; empty where `place` is the file itself
  record Target(
      SourceFile source,
      Optional<Path> place,
      Optional<Path> inside,
      boolean force,
      Set<Path> written) {
    /// What the name of the file to be written says; nothing where a file keeps its place, whatever
    /// its name.
    ///
    /// @param likely of several formats whose names end alike
    Optional<SubtitleFormat> format(SubtitleFormat likely) {
      return inside.isPresent() || place.equals(source.path())
          ? Optional.empty()
          : place.flatMap(file -> SubtitleFormat.ofFile(file, likely));
    }

    /// The file that is there already where one in `format` would go, unless it is to be replaced.
    Optional<Path> taken(SubtitleFormat format) {
      return force ? Optional.empty() : file(format).filter(Files::exists);
    }

    /// Opens it for writing in `format`.
    ///
    /// @throws IOException if it cannot be written, or has come to be there since that was asked
    OutputFile open(SubtitleFormat format, Console console) throws IOException {
      Optional<Path> file = file(format);
      if (file.isEmpty()) {
        return OutputFile.standard(console);
      }
      if (file.equals(source.path()) && source.isPacked()) {
        throw new IOException("expected another OUT for a compressed file");
      }
      if (!written.add(file.get().toAbsolutePath().normalize())) {
        throw new IOException("another file was written to " + file.get());
      }
      if (taken(format).isPresent()) {
        throw new IOException(file.get() + EXISTS);
      }
      return OutputFile.at(file.get());
    }

    private Optional<Path> file(SubtitleFormat format) {
      return place.map(out -> inside.map(path -> out.resolve(named(path, format))).orElse(out));
    }
  }

  Targets {
    all = List.copyOf(all);
    missing = List.copyOf(missing);
  }

  /// `path`, with the ending of `format` if its own is not one of that.
  static Path named(Path path, SubtitleFormat format) {
    String name = Packed.nameInside(String.valueOf(path.getFileName()));
    int dot = name.lastIndexOf('.');
    boolean keeps = SubtitleFormat.ofFile(Path.of(name), format).equals(Optional.of(format));
    String other = (dot > 0 ? name.substring(0, dot) : name) + '.' + format.extension();
    return path.resolveSibling(keeps ? name : other);
  }

  /// What `IN… OUT`, `--in-place` and `--force` mean.
  static Targets of(Arguments arguments) throws WrongUsage {
    List<String> given = arguments.parameters();
    if (arguments.has("--in-place")) {
      return inPlace(given, arguments);
    }
    if (given.size() < 2) {
      throw new WrongUsage("expected IN and OUT; - writes to standard output");
    }
    List<String> sources = given.subList(0, given.size() - 1);
    return to(given.getLast(), sources, arguments.has("--force"));
  }

  private static Targets inPlace(List<String> given, Arguments arguments) throws WrongUsage {
    if (arguments.has("--to") || given.contains(STANDARD_OUTPUT)) {
      throw new WrongUsage("expected files and no --to with --in-place");
    }
    SourceFinder.Found found = SourceFinder.find(given);
    Set<Path> written = new HashSet<>();
    return new Targets(
        found.files().stream()
            .map(source -> new Target(source, source.path(), Optional.empty(), true, written))
            .toList(),
        found.missing());
  }

  private static Targets to(String out, List<String> sources, boolean force) throws WrongUsage {
    List<Target> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<Path> written = new HashSet<>();
    boolean single = sources.size() == 1 && isFile(sources.getFirst());
    boolean folder = !out.equals(STANDARD_OUTPUT) && (!single || Files.isDirectory(Path.of(out)));
    if (!single && out.equals(STANDARD_OUTPUT)) {
      throw new WrongUsage("expected one file for standard output");
    }
    if (!single && Files.isRegularFile(Path.of(out))) {
      throw new WrongUsage("expected a folder for several files, got the file " + out);
    }
    if (!folder && !force && !out.equals(STANDARD_OUTPUT) && Files.exists(Path.of(out))) {
      throw new WrongUsage(out + EXISTS);
    }
    for (String argument : sources) {
      SourceFinder.Found found = SourceFinder.find(List.of(argument));
      missing.addAll(found.missing());
      for (SourceFile source : found.files()) {
        all.add(
            new Target(
                source,
                out.equals(STANDARD_OUTPUT) ? Optional.empty() : Optional.of(Path.of(out)),
                folder ? Optional.of(below(argument, source)) : Optional.empty(),
                force,
                written));
      }
    }
    return new Targets(all, missing);
  }

  private static boolean isFile(String argument) {
    return argument.equals(STANDARD_OUTPUT) || Files.isRegularFile(Path.of(argument));
  }

  /// The path of `source` below the folder that was named, or its name alone.
  private static Path below(String argument, SourceFile source) {
    Path path = source.path().orElse(Path.of("stdin"));
    Path named = Files.isDirectory(Path.of(argument)) ? Path.of(argument) : null;
    return named != null && path.startsWith(named)
        ? named.relativize(path)
        : Optional.ofNullable(path.getFileName()).orElse(path);
  }

  /// Whether what is written goes to standard output, so that nothing else may.
  boolean areOnStandardOutput() {
    return all.stream().anyMatch(target -> target.place().isEmpty());
  }
}
