package dev.cuecard.openedx.export;

import dev.cuecard.problem.Problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of a course export, by paths that come from the export itself and are not trusted:
/// none leads out of the folder, neither by its name nor by a link, and none is read that is larger
/// than can be held.
public final class CourseFolder {
  /// Far more than any block or transcript has.
  private static final int LARGEST = 64 << 20;

  private final Path root;

  public CourseFolder(Path root) {
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + root, e);
    }
  }

  public boolean has(String path) {
    try {
      return Files.isReadable(inside(path));
    } catch (UnusableFile e) {
      return false;
    }
  }

  public CourseFile read(String path) throws UnusableFile {
    try (InputStream in = Files.newInputStream(inside(path))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        String reason = "is larger than " + (LARGEST >> 20) + " MB, and is not read";
        throw new UnusableFile(path, Severity.ERROR, reason);
      }
      return CourseFile.of(path, bytes);
    } catch (IOException e) {
      throw new UnusableFile(path, Severity.ERROR, "cannot be read: " + e.getMessage());
    }
  }

  /// The names of the files that lie in the folder `name`, in order.
  public List<String> names(String name) {
    Path folder = root.resolve(name);
    try {
      if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(root)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> file.getFileName().toString())
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private Path inside(String path) throws UnusableFile {
    try {
      Path relative = Path.of(path);
      if (relative.isAbsolute() || Stream.of(path.split("[/\\\\]")).anyMatch(".."::equals)) {
        throw UnusableFile.outside(path);
      }
      Path file = root.resolve(relative);
      if (!Files.isRegularFile(file)) {
        throw UnusableFile.missing(path);
      }
      if (!file.toRealPath().startsWith(root)) {
        throw UnusableFile.outside(path);
      }
      return file;
    } catch (InvalidPathException | IOException e) {
      throw UnusableFile.missing(path);
    }
  }
}
