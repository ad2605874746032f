package dev.cuecard.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A lexicon in a folder, a file for each direction: `en-es.tsv`. A file is read when it is first
/// asked for. Many threads may ask at once.
public final class StoredLexicon implements Lexicon {
  private static final String ENDING = ".tsv";

  /// What the lexicon was made of. Written last: a lexicon half written is of nothing.
  private static final String STAMP = "made-of";

  private final Path folder;
  private final Keys keys;
  private final Map<Direction, WordFile> files = new ConcurrentHashMap<>();

  public StoredLexicon(Path folder, Keys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  @Override
  public List<Alternative> translations(String word, Direction direction) {
    String key = keys.key(word, direction.from());
    return key.isBlank()
        ? List.of()
        : files.computeIfAbsent(direction, this::read).translations(key);
  }

  private WordFile read(Direction direction) {
    return new WordFile(bytes(folder.resolve(direction + ENDING)));
  }

  /// Whether it was made of what `stamp` says.
  public boolean isOf(String stamp) {
    return new String(bytes(folder.resolve(STAMP)), StandardCharsets.UTF_8).equals(stamp);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Puts other words in place of all that were there.
  ///
  /// @param stamp what they were made of
  public void replace(Map<Direction, WordTable> tables, String stamp) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(STAMP));
      try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*" + ENDING)) {
        for (Path file : old) {
          Files.delete(file);
        }
      }
      for (var table : tables.entrySet()) {
        write(table.getKey() + ENDING, WordFile.of(table.getValue()));
      }
      write(STAMP, stamp.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
    files.clear();
  }

  /// Whole or not at all, also for a reader at this moment.
  private void write(String name, byte[] bytes) throws IOException {
    Path unfinished = folder.resolve(".unfinished-" + name);
    Files.write(unfinished, bytes);
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
