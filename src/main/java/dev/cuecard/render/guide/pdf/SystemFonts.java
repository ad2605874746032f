package dev.cuecard.render.guide.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fonts installed on this machine, as far as they are single TrueType files.
final class SystemFonts {
  private static final int DEEPEST = 6;

  private SystemFonts() {}

  private static List<Path> folders() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return List.of(
        home.resolve(".fonts"),
        home.resolve(".local/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/usr/share/fonts"),
        home.resolve("Library/Fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        Path.of("C:\\Windows\\Fonts"));
  }

  /// The first, by folder and name, that has a glyph for all of `characters`, or else the one that
  /// has the most.
  static Optional<FontFile> with(Set<Integer> characters) {
    FontFile best = null;
    int most = 0;
    for (Path file : folders().stream().flatMap(SystemFonts::files).toList()) {
      FontFile font = FontFile.at(file);
      int has = font.has(characters).size();
      if (has > most) {
        most = has;
        best = font;
      }
      if (most == characters.size()) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Stream<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(SystemFonts::isTrueType).sorted().toList().stream();
    } catch (IOException | java.io.UncheckedIOException e) {
      return Stream.of();
    }
  }

  private static boolean isTrueType(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf") && Files.isRegularFile(file);
  }
}
