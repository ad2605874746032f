package dev.cuecard.lexicon.dictionary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A file of a dictionary, and those beside it that have its name up to the ending. Compressed ones
/// are unpacked; dictzip's are gzip's (dictzip(1)).
record DictionaryFile(Path path) {
  /// Larger files are not dictionaries, or a trap.
  private static final int MOST_BYTES = 192 << 20;

  private static final Pattern ENDING =
      Pattern.compile("\\.(?:index|dict|ifo|idx|syn|tei|xml)(?:\\.dz|\\.gz)?$");

  /// The name without what its format adds.
  String name() {
    return ENDING.matcher(path.getFileName().toString()).replaceFirst("");
  }

  /// The one of `endings` that is there beside it, the first if there are several.
  Optional<DictionaryFile> beside(String... endings) {
    return Stream.of(endings)
        .map(ending -> path.resolveSibling(name() + ending))
        .filter(Files::isRegularFile)
        .map(DictionaryFile::new)
        .findFirst();
  }

  /// What is in it.
  InputStream open() throws IOException {
    var in = new BufferedInputStream(Files.newInputStream(path));
    in.mark(2);
    boolean isPacked = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return isPacked ? new GZIPInputStream(in) : in;
  }

  /// All that is in it.
  ///
  /// @throws IOException if that is too much, too
  byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("expected at most " + (MOST_BYTES >> 20) + " MB, got more");
      }
      return bytes;
    }
  }

  /// Its first bytes, as many as are there.
  byte[] head(int count) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(count);
    }
  }
}
