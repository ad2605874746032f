package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Console;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A file being written, in UTF-8: it is at its place only when it is whole.
public final class OutputFile implements Appendable, AutoCloseable {
  /// @param file as it was named
  /// @param real what that leads to
  private record Place(Path file, Path real, Path unfinished) {}

  private final Writer out;
  private final Optional<Place> place;
  private boolean kept;

  private OutputFile(Writer out, Optional<Place> place) {
    this.out = out;
    this.place = place;
  }

  /// Standard output.
  public static OutputFile standard(Console console) {
    return new OutputFile(new BufferedWriter(console.out()), Optional.empty());
  }

  /// The file `file`, whose folders are made. One that is there keeps its permissions, and a link
  /// goes on pointing to it.
  ///
  /// @throws IOException if it cannot be written; the message says why
  public static OutputFile at(Path file) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new IOException("expected a file, got " + file);
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new IOException(file + " cannot be written to");
    }
    try {
      Files.createDirectories(folder);
      Path unfinished =
          folder.resolve(
              ".cuecard-"
                  + ProcessHandle.current().pid()
                  + "-"
                  + Long.toHexString(System.nanoTime())
                  + ".tmp");
      Writer out =
          Files.newBufferedWriter(
              unfinished, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return new OutputFile(out, Optional.of(new Place(file, place, unfinished)));
    } catch (FileSystemException e) {
      throw new IOException(file + " cannot be written: " + reason(e), e);
    }
  }

  private static String reason(FileSystemException e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission";
      case FileAlreadyExistsException _ -> "a file is where a folder should be";
      case NoSuchFileException _ -> "the folder cannot be made";
      default -> String.valueOf(e.getReason());
    };
  }

  /// How messages name it.
  public String name() {
    return place.map(found -> found.file().toString()).orElse("standard output");
  }

  /// Puts what was written at its place.
  public void keep() throws IOException {
    out.flush();
    if (place.isPresent()) {
      out.close();
      Path real = place.get().real();
      Path unfinished = place.get().unfinished();
      if (Files.exists(real) && Files.getFileStore(real).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(real));
      }
      Files.move(unfinished, real, StandardCopyOption.REPLACE_EXISTING);
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
