package dev.cuecard.ingest;

import java.io.IOException;
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

/// Finds the files that arguments mean: a file, a folder and all below it, a glob that the shell
/// left alone, `-` for standard input. Hidden files in folders are left out; links are not followed
/// into folders.
public final class SourceFinder {
  /// What was found.
  ///
  /// @param missing the arguments that name nothing
  public record Found(List<SourceFile> files, List<String> missing) {
    public Found {
      files = List.copyOf(files);
      missing = List.copyOf(missing);
    }
  }

  private final List<SourceFile> files = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private SourceFinder() {}

  /// What `arguments` name, in their order; below a folder by name.
  public static Found find(List<String> arguments) {
    SourceFinder finder = new SourceFinder();
    arguments.forEach(finder::add);
    return new Found(finder.files, finder.missing);
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      files.add(SourceFile.standardInput());
      return;
    }
    Optional<Path> path = path(argument);
    if (path.isPresent() && Files.isDirectory(path.get())) {
      addFolder(path.get(), _ -> true, false);
    } else if (path.isPresent() && Files.exists(path.get())) {
      files.add(new SourceFile(path, true));
    } else if (!addGlob(argument)) {
      missing.add(argument);
    }
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
    int before = files.size();
    try {
      PathMatcher matcher =
          FileSystems.getDefault()
              .getPathMatcher("glob:" + (slash < 0 ? "./" + argument : argument));
      addFolder(start, matcher, true);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return files.size() > before;
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
        .forEach(file -> files.add(new SourceFile(Optional.of(file), named)));
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
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
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
