package dev.cuecard.lexicon.dictionary;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dictionaries that are installed: a file each in a folder, `freedict-eng-ara.tsv`, in a form
/// of our own, so that the files they came from are no longer needed.
///
/// ```
/// # en	ar	English-Arabic FreeDict Dictionary
/// lighthouse	منارة	فنار
/// ```
public final class DictionaryShelf {
  private static final String ENDING = ".tsv";

  private final Path folder;

  public DictionaryShelf(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /// The names of all, sorted.
  public List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// What changes when any of them does.
  public String stamp() {
    return names().stream()
        .map(name -> {
          try {
            return name + ":" + Files.getLastModifiedTime(file(name)).toMillis();
          } catch (IOException e) {
            return name; // removed meanwhile
          }
        })
        .collect(Collectors.joining(" "));
  }

  /// Puts `dictionary` there, in place of one of its name.
  public void add(Dictionary dictionary) {
    Path file = file(dictionary.name());
    Direction direction = dictionary.direction();
    List<String> lines = new ArrayList<>();
    lines.add("# " + fields(direction.from().tag(), direction.to().tag(), dictionary.title()));
    for (Entry entry : dictionary.entries()) {
      lines.add(
          fields(
              Stream.concat(Stream.of(entry.headword()), entry.translations().stream())
                  .toArray(String[]::new)));
    }
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(".unfinished-" + file.getFileName());
      Files.write(unfinished, lines);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String fields(String... texts) {
    return Arrays.stream(texts)
        .map(text -> text.replaceAll("\\p{Cntrl}", " "))
        .collect(Collectors.joining("\t"));
  }

  /// The one of this name; nothing, if there is none, or its file was not written by [#add].
  public Optional<Dictionary> dictionary(String name) {
    Path file = file(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      String[] head = lines.isEmpty() ? new String[0] : lines.getFirst().split("\t", 3);
      if (head.length < 3 || !head[0].startsWith("# ")) {
        return Optional.empty();
      }
      var direction = new Direction(new Language(head[0].substring(2)), new Language(head[1]));
      List<Entry> entries = lines.stream().skip(1).map(DictionaryShelf::entry).toList();
      return Optional.of(new Dictionary(name, head[2], direction, entries));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Entry entry(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    return new Entry(fields.getFirst(), fields.subList(1, fields.size()));
  }

  /// Takes away the one of this name; says whether there was one.
  public boolean remove(String name) {
    try {
      return names().contains(name) && Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + file(name), e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }
}
