package dev.cuecard;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files for development that are not part of the project: they lie in a folder `shared` beside it
/// or above it, or nowhere. Tests that need them are skipped visibly where they are absent.
public final class SharedFiles {
  private SharedFiles() {}

  /// The file or folder of this name below `shared`; skips the test if there is none.
  public static Path shared(String first, String... more) {
    Path name = Path.of("shared").resolve(Path.of(first, more));
    Path start = Path.of("").toAbsolutePath();
    Path found =
        Stream.iterate(start, folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve(name))
            .filter(Files::exists)
            .findFirst()
            .orElse(start.resolve(name));
    assumeTrue(Files.exists(found), () -> name + " is not here: this test is skipped");
    return found;
  }

  /// Every file of a folder below `shared`, by name.
  public static List<Path> files(String first, String... more) {
    try (Stream<Path> files = Files.list(shared(first, more))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The real document whose file's name begins with `number`, as text.
  public static String seed(String number) {
    return files("seeds").stream()
        .filter(file -> file.getFileName().toString().startsWith(number))
        .map(SharedFiles::text)
        .findFirst()
        .orElseThrow();
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
