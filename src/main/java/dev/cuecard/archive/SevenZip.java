package dev.cuecard.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/// The one file of a 7z archive that is read: dumps are packed so.
final class SevenZip extends FilterInputStream {
  private final SevenZFile archive;

  private SevenZip(SevenZFile archive, InputStream in) {
    super(in);
    this.archive = archive;
  }

  /// The first file in `archive` whose name ends in `.xml`, or else the first one.
  static InputStream open(Path archive) throws IOException {
    SevenZFile files =
        SevenZFile.builder()
            .setPath(archive)
            .setMaxMemoryLimitKiB(Compression.MOST_MEMORY_KIB)
            .get();
    try {
      SevenZArchiveEntry found = null;
      for (SevenZArchiveEntry entry : files.getEntries()) {
        if (entry.hasStream() && (found == null || (isXml(entry) && !isXml(found)))) {
          found = entry;
        }
      }
      if (found == null) {
        throw new IOException("an archive without a file in it");
      }
      return new SevenZip(files, files.getInputStream(found));
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private static boolean isXml(SevenZArchiveEntry entry) {
    return entry.getName() != null && entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
