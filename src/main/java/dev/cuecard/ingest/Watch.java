package dev.cuecard.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Notices what is new or changed among sources from one look to the next. What still changes
/// between two looks, as a file that is being copied does, is taken when it rests.
public final class Watch {
  /// @param size of a file in bytes, of a folder that of all its files
  /// @param modified in ms since 1970, of a folder the latest of its files
  private record State(long size, long modified) {}

  private final Supplier<List<Input>> inputs;
  private final Map<String, State> taken = new HashMap<>();
  private Map<String, State> seen = new HashMap<>();

  /// @param inputs what there is when it is called
  public Watch(Supplier<List<Input>> inputs) {
    this.inputs = inputs;
  }

  /// Looks again.
  ///
  /// @return what has changed since it was last returned, and not since the last look
  public List<Input> changed() {
    Map<String, State> now = new HashMap<>();
    List<Input> all = inputs.get();
    for (Input input : all) {
      state(input).ifPresent(state -> now.put(input.name(), state));
    }
    List<Input> changed =
        all.stream()
            .filter(input -> {
              State state = now.get(input.name());
              return state != null
                  && state.equals(seen.get(input.name()))
                  && !state.equals(taken.get(input.name()));
            })
            .toList();
    changed.forEach(input -> taken.put(input.name(), now.get(input.name())));
    seen = now;
    return changed;
  }

  private static Optional<State> state(Input input) {
    try {
      return switch (input) {
        case SourceFile file ->
            file.path().isPresent() ? state(file.path().get()) : Optional.empty();
        case CourseExport course -> ofFolder(course.path());
        case WebAddress _ -> Optional.empty();
      };
    } catch (IOException e) {
      return Optional.empty(); // removed between being found and being looked at
    }
  }

  private static Optional<State> state(Path file) throws IOException {
    return Optional.of(new State(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
  }

  private static Optional<State> ofFolder(Path folder) throws IOException {
    long size = 0;
    long modified = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
        modified = Math.max(modified, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return Optional.of(new State(size, modified));
  }
}
