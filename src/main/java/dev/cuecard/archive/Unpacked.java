package dev.cuecard.archive;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// The files of an archive, unpacked into a temporary folder that is removed at the end. Entries
/// that would lie outside it, links, and what is larger than [Limits] allow are left out and
/// reported; of an archive that is cut, what stands before the cut is there.
public final class Unpacked implements AutoCloseable {
  /// How much is unpacked.
  ///
  /// @param files of one archive
  /// @param fileBytes of one file; larger ones are videos, or a trap
  /// @param allBytes of all files together
  public record Limits(int files, long fileBytes, long allBytes) {
    /// More than any course has.
    public static final Limits USUAL = new Limits(200_000, 256L << 20, 4L << 30);
  }

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Limits limits;
  private final Problems problems = new Problems();
  private int files;
  private long left;

  private Unpacked(Path folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
    this.left = limits.allBytes();
  }

  /// Unpacks `archive`.
  ///
  /// @throws IOException if there is no room to unpack to
  public static Unpacked of(Packed archive, Limits limits) throws IOException {
    var unpacked = new Unpacked(Files.createTempDirectory("cuecard-"), limits);
    try {
      unpacked.fill(archive(archive));
      return unpacked;
    } catch (IOException | RuntimeException e) {
      unpacked.close();
      throw e;
    }
  }

  /// The entries of `packed`, which is an archive.
  static ArchiveInputStream<?> archive(Packed packed) {
    return packed.isZip()
        ? new ZipArchiveInputStream(packed.in(), "UTF-8", true, true)
        : new TarArchiveInputStream(packed.in(), "UTF-8");
  }

  /// Where the files are, until this is closed.
  public Path folder() {
    return folder;
  }

  /// What is not there.
  public List<Problem> problems() {
    return problems.list();
  }

  private void fill(ArchiveInputStream<?> archive) throws IOException {
    try {
      ArchiveEntry entry = archive.getNextEntry();
      while (entry != null && add(archive, entry)) {
        entry = archive.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      problem("expected more of the archive, got " + Problem.quote(String.valueOf(e.getMessage())));
    }
  }

  /// Unpacks one entry.
  ///
  /// @return whether there is room for another
  private boolean add(ArchiveInputStream<?> archive, ArchiveEntry entry) throws IOException {
    if (entry.isDirectory()) {
      return true;
    }
    Path file = place(entry.getName());
    if (!file.startsWith(folder) || file.equals(folder)) {
      problem("expected a path inside the archive, got " + Problem.quote(entry.getName()));
    } else if (entry instanceof TarArchiveEntry tar && isLink(tar)) {
      problem("expected a file, got a link, left out: " + Problem.quote(entry.getName()));
    } else if (!archive.canReadEntryData(entry)) {
      problem(
          "cannot unpack "
              + Problem.quote(entry.getName())
              + ": encrypted, or of a method unknown");
    } else if (++files > limits.files()) {
      problem("expected at most " + limits.files() + " files, got more, left out");
      return false;
    } else {
      return write(archive, file, entry.getName());
    }
    return true;
  }

  /// Whether it is no file of its own, but a link, a device or a pipe.
  private static boolean isLink(TarArchiveEntry entry) {
    return entry.isSymbolicLink()
        || entry.isLink()
        || entry.isBlockDevice()
        || entry.isCharacterDevice()
        || entry.isFIFO();
  }

  private Path place(String name) {
    try {
      return folder.resolve(name.replace('\\', '/')).normalize();
    } catch (InvalidPathException e) {
      return folder;
    }
  }

  private boolean write(InputStream in, Path file, String name) throws IOException {
    long most = Math.min(limits.fileBytes(), left);
    Files.createDirectories(file.getParent());
    long size;
    try (OutputStream out = Files.newOutputStream(file)) {
      size = copy(in, out, most);
    }
    if (size <= most) {
      left -= size;
      return true;
    }
    Files.delete(file);
    if (most < limits.fileBytes()) {
      problem("expected at most " + (limits.allBytes() >> 20) + " MB in all, got more, left out");
      return false;
    }
    problem("expected at most " + (most >> 20) + " MB, left out: " + Problem.quote(name));
    return true;
  }

  /// Copies `in` up to `most` bytes and one.
  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    int read = in.read(buffer);
    while (read >= 0 && size <= most) {
      out.write(buffer, 0, read);
      size += read;
      read = size > most ? -1 : in.read(buffer);
    }
    return size;
  }

  private void problem(String message) {
    problems.add(Problem.error(Place.START, message));
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException e)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
