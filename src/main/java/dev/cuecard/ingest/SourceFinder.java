package dev.cuecard.ingest;

import dev.cuecard.openedx.Course;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds what arguments mean: a file, a folder and all below it, a glob that the shell left alone,
/// `-` for standard input. Hidden files in folders are left out; links are not followed into
/// folders.
public final class SourceFinder {
  /// What was found.
  ///
  /// @param missing the arguments that name nothing
  public record Found(List<Input> inputs, List<String> missing) {
    public Found {
      inputs = List.copyOf(inputs);
      missing = List.copyOf(missing);
    }

    /// The files among the inputs.
    public List<SourceFile> files() {
      return inputs.stream()
          .filter(SourceFile.class::isInstance)
          .map(SourceFile.class::cast)
          .toList();
    }
  }

  private static final Pattern WEB = Pattern.compile("https?://[^/]+.*", Pattern.CASE_INSENSITIVE);

  private final Predicate<Path> isWhole;
  private final List<Input> inputs = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /// @param isWhole which folders are one input
  private SourceFinder(Predicate<Path> isWhole) {
    this.isWhole = isWhole;
  }

  /// The files that `arguments` name, in their order; below a folder by name.
  public static Found find(List<String> arguments) {
    SourceFinder finder = new SourceFinder(_ -> false);
    arguments.forEach(finder::add);
    return new Found(finder.inputs, finder.missing);
  }

  /// The same, but a folder that holds a course is one input, and so is an address on the web.
  public static Found sources(List<String> arguments) {
    SourceFinder finder = new SourceFinder(Course::isCourse);
    for (String argument : arguments) {
      web(argument).ifPresentOrElse(finder.inputs::add, () -> finder.add(argument));
    }
    return new Found(finder.inputs, finder.missing);
  }

  private static Optional<WebAddress> web(String argument) {
    try {
      return WEB.matcher(argument).matches()
          ? Optional.of(new WebAddress(new URI(argument.replace(" ", "%20"))))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// What the folder of an unpacked archive holds, named as parts of the archive.
  static List<Input> inside(Path folder, String archive) {
    SourceFinder finder = new SourceFinder(Course::isCourse);
    finder.addFolder(folder, _ -> true, false);
    return finder.inputs.stream().map(input -> inside(folder, archive, input)).toList();
  }

  private static Input inside(Path folder, String archive, Input input) {
    String below = folder.relativize(Path.of(input.name())).toString().replace('\\', '/');
    String name = below.isEmpty() ? archive : archive + "/" + below;
    return switch (input) {
      case SourceFile file -> new SourceFile(file.path(), name, false);
      case CourseExport course -> new CourseExport(course.path(), name);
      case WebAddress address -> address;
    };
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      inputs.add(SourceFile.standardInput());
      return;
    }
    Optional<Path> path = path(argument);
    if (path.isPresent() && Files.isDirectory(path.get())) {
      addFolder(path.get(), _ -> true, false);
    } else if (path.isPresent() && Files.exists(path.get())) {
      inputs.add(SourceFile.at(path.get(), true));
    } else if (!addGlob(argument)) {
      missing.add(missing(argument));
    }
  }

  /// How messages name what is not there, which may be an address where only files are read.
  public static String missing(String argument) {
    return WEB.matcher(argument).matches()
        ? argument + " (an address: those are read by ingest)"
        : argument;
  }

  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean addGlob(String argument) {
    int magic = firstMagic(argument);
    if (magic < 0) {
      return false;
    }
    int slash = argument.lastIndexOf('/', magic);
    Path start = Path.of(slash < 0 ? "." : argument.substring(0, slash + 1));
    if (!Files.isDirectory(start)) {
      return false;
    }
    int before = inputs.size();
    try {
      PathMatcher matcher =
          FileSystems.getDefault()
              .getPathMatcher("glob:" + (slash < 0 ? "./" + argument : argument));
      addFolder(start, matcher, true);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return inputs.size() > before;
  }

  private static int firstMagic(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void addFolder(Path folder, PathMatcher wanted, boolean named) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walker(folder, found));
    } catch (IOException e) {
      missing.add(folder + " (" + e.getMessage() + ")");
    }
    found.stream()
        .sorted()
        .filter(wanted::matches)
        .map(path ->
            Files.isDirectory(path)
                ? new CourseExport(path, path.toString())
                : SourceFile.at(path, named))
        .forEach(inputs::add);
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> found;

    Walker(Path top, List<Path> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top) && isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (isWhole.test(folder)) {
        found.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Files.isRegularFile(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      missing.add(file + " (" + e.getMessage() + ")");
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }
}
