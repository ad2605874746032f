package dev.cuecard.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file being written, in UTF-8: it is at its place only when it is whole.
final class OutputFile implements Appendable, AutoCloseable {
  private record Place(Path file, Path unfinished) {}

  private final Writer out;
  private final Optional<Place> place;
  private boolean kept;

  private OutputFile(Writer out, Optional<Place> place) {
    this.out = out;
    this.place = place;
  }

  /// Standard output.
  static OutputFile standard(Console console) {
    return new OutputFile(new BufferedWriter(console.out()), Optional.empty());
  }

  /// The file `file`, whose folders are made.
  static OutputFile at(Path file) throws IOException {
    Path full = file.toAbsolutePath();
    Path folder = full.getParent();
    if (folder == null) {
      throw new IOException("expected a file, got " + file);
    }
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, ".cuecard-", ".tmp");
    Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    return new OutputFile(out, Optional.of(new Place(file, unfinished)));
  }

  /// How messages name it.
  String name() {
    return place.map(found -> found.file().toString()).orElse("standard output");
  }

  /// Puts what was written at its place.
  void keep() throws IOException {
    out.flush();
    if (place.isPresent()) {
      out.close();
      Path file = place.get().file();
      Files.move(place.get().unfinished(), file, StandardCopyOption.REPLACE_EXISTING);
    }
    kept = true;
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    out.append(text);
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    out.append(text, start, end);
    return this;
  }

  @Override
  public Appendable append(char c) throws IOException {
    out.append(c);
    return this;
  }

  /// Removes what was written if it was not kept.
  @Override
  public void close() throws IOException {
    if (place.isPresent() && !kept) {
      out.close();
      Files.deleteIfExists(place.get().unfinished());
    }
  }
}
