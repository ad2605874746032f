package dev.cuecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// The corpus that is shipped, and copies of it to write to.
public final class SampleCorpus {
  private static final Path FOLDER = Path.of("corpus");

  private SampleCorpus() {}

  /// The files of its documents, by name.
  public static List<Path> documents() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("documents"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies one of its folders, `documents` or `sources`, to the same place below `corpus`.
  public static void copy(String folder, Path corpus) {
    copyAll(FOLDER.resolve(folder), corpus.resolve(folder));
  }

  /// Copies all files of a folder, with their times, into another.
  public static void copyAll(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Path copy = to.resolve(from.relativize(file));
              Files.createDirectories(copy.getParent());
              Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
