package dev.cuecard.architecture;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The table of packages in `docs/architecture.md`.
///
/// @param cells what the last column says of each package
/// @param groups the names below the table, and the packages that each stands for
record PackageTable(Map<String, String> cells, Map<String, String> groups) {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| ?(.*) \\|$");
  private static final Pattern GROUP = Pattern.compile("(?m)^- (\\w+): (\\w+(?:, \\w+)*)$");

  static PackageTable read() {
    try {
      String page = Files.readString(Path.of("docs/architecture.md"));
      return new PackageTable(pairs(ROW, page), pairs(GROUP, page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> pairs(Pattern line, String page) {
    return line.matcher(page)
        .results()
        .collect(toMap(pair -> pair.group(1), pair -> pair.group(2)));
  }

  Set<String> packages() {
    return cells.keySet();
  }

  /// The package itself and all that its row names.
  Set<String> mayUse(String name) {
    Set<String> used = new HashSet<>(Set.of(name));
    names(cells.getOrDefault(name, "")).forEach(each -> used.addAll(standsFor(each)));
    return used;
  }

  private Set<String> standsFor(String each) {
    return each.equals("all") ? packages() : names(groups.getOrDefault(each, each));
  }

  private static Set<String> names(String list) {
    return list.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(list.split(", ")));
  }
}
