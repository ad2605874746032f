package dev.cuecard.ingest;

import dev.cuecard.archive.Packed;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Something to read: a file, or standard input.
///
/// @param path empty for standard input
/// @param name how messages name it: its path, for a file of an archive that of the archive and
///   then its own in there
/// @param named whether the user named it, rather than a folder it lies in
public record SourceFile(Optional<Path> path, String name, boolean named) implements Input {
  /// More than any transcript or page; what is larger is refused before it fills the memory.
  static final long LARGEST = 64L << 20;

  /// The file at `path`.
  public static SourceFile at(Path path, boolean named) {
    return new SourceFile(Optional.of(path), path.toString(), named);
  }

  /// Standard input.
  public static SourceFile standardInput() {
    return new SourceFile(Optional.empty(), "standard input", true);
  }

  /// What was fetched from `address`, to which it is true that the user named it.
  static SourceFile fetched(URI address) {
    return new SourceFile(Optional.empty(), address.toString(), true);
  }

  /// How the corpus names it: relative to the corpus where it lies inside, so that a corpus can be
  /// moved with its sources; else by its full path.
  public String uri(Corpus corpus) {
    return path.isPresent() ? uri(corpus, name) : "stdin";
  }

  /// How the corpus names the file of this name.
  static String uri(Corpus corpus, String name) {
    Path full = Path.of(name).toAbsolutePath().normalize();
    Path shown = full.startsWith(corpus.folder()) ? corpus.folder().relativize(full) : full;
    return shown.toString().replace('\\', '/');
  }

  /// Its bytes, those that are compressed in it if they are.
  ///
  /// @throws IOException if it cannot be read or is larger than can be held; the message says which
  public byte[] bytes(InputStream standardInput) throws IOException {
    if (path.isEmpty()) {
      byte[] bytes = standardInput.readNBytes((int) LARGEST + 1);
      return checked(bytes.length, bytes);
    }
    try (Packed file = Packed.open(path.get())) {
      return bytes(file);
    }
  }

  /// The same of this file as it was opened.
  byte[] bytes(Packed opened) throws IOException {
    checked(size(), new byte[0]);
    byte[] bytes = opened.in().readNBytes((int) LARGEST + 1);
    return checked(bytes.length, bytes);
  }

  /// The bytes of the one file in this file as it was opened; empty if that is an archive of none
  /// or several.
  Optional<byte[]> only(Packed opened) throws IOException {
    Optional<byte[]> bytes = opened.only((int) LARGEST + 1);
    if (bytes.isPresent()) {
      checked(bytes.get().length, bytes.get());
    }
    return bytes;
  }

  /// How many bytes it has on the disk; 0 for what is not there, or no file.
  public long size() {
    try {
      return path.isPresent() ? Files.size(path.get()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// Whether it can only be read as it streams, not held.
  boolean isTooLargeToHold() {
    return size() > LARGEST;
  }

  /// Its bytes and its text, read as they are asked for; of a file that is compressed, or the only
  /// one of an archive, at once.
  ///
  /// @param asked the charset to decode it with, instead of the one it is found to have
  /// @throws IOException if it cannot be read, or is compressed and larger than can be held
  public Encoded encoded(InputStream standardInput, Optional<Charset> asked) throws IOException {
    if (path.isEmpty()) {
      return Encoded.of(bytes(standardInput), asked);
    }
    try (Packed packed = Packed.open(path.get())) {
      if (!packed.isPacked()) {
        return Encoded.of(path.get(), asked);
      }
      byte[] bytes =
          only(packed)
              .orElseThrow(() -> new IOException("expected one file, got an archive of others"));
      return Encoded.of(bytes, asked);
    }
  }

  /// Whether it is compressed, or an archive.
  ///
  /// @throws IOException if it cannot be read
  public boolean isPacked() throws IOException {
    if (path.isEmpty()) {
      return false;
    }
    try (Packed packed = Packed.open(path.get())) {
      return packed.isPacked();
    }
  }

  /// The language that its name says, see [SubtitleName].
  public Language languageOfName() {
    return path.isPresent() ? SubtitleName.of(name).language() : Language.UNKNOWN;
  }

  /// The recording that its name says it is of, without folders: `talk` of `out/talk.ar.srt`.
  public Optional<String> recordingOfName() {
    String recording = SubtitleName.of(name).recording();
    return path.map(_ -> recording.substring(recording.lastIndexOf('/') + 1));
  }

  private static byte[] checked(long size, byte[] bytes) throws IOException {
    if (size > LARGEST) {
      throw new IOException(
          "expected at most %d MB, got %d MB".formatted(LARGEST >> 20, (size >> 20) + 1));
    }
    return bytes;
  }
}
