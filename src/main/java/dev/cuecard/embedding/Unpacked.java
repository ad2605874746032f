package dev.cuecard.embedding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;

/// Files out of jars: native code and models can only be used where they lie in a folder. Unpacking
/// them takes longer than all else, so they are kept for the next start, where only the user can
/// write.
///
/// @param folder its name tells its content, so that other versions have others
/// @param print of the content
/// @param isKept whether the folder outlives the process
record Unpacked(Path folder, String print, boolean isKept) {
  private static final String UNFINISHED = ".unfinished-";

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rwx------");

  /// The resources of these names in one folder.
  ///
  /// @param cache the folder to keep it in; where that cannot be written to, a temporary one is
  ///   made
  /// @throws FileNotFoundException if the class path has no such resource
  static Unpacked of(Path cache, String name, List<String> resources) throws IOException {
    List<Packed> all = new ArrayList<>();
    for (String resource : resources) {
      all.add(Packed.of(resource));
    }
    String print = "%08x".formatted(all.stream().map(Packed::stamp).toList().hashCode());
    Path kept = cache.toAbsolutePath().resolve(name + "-" + print);
    boolean isKept = canBeUsed(kept);
    Path folder = isKept ? kept : temporary();
    for (Packed packed : all) {
      Path file = packed.unpackInto(folder);
      if (!isKept) {
        file.toFile().deleteOnExit();
      }
    }
    return new Unpacked(folder, print, isKept);
  }

  /// The file of this resource.
  Path file(String resource) {
    return folder.resolve(name(resource));
  }

  private static String name(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  private static boolean canBeUsed(Path folder) {
    try {
      Files.createDirectories(folder, forUsAlone());
      return !isPosix()
          || (Files.getPosixFilePermissions(folder).equals(OURS_ALONE) && isOurs(folder));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path temporary() throws IOException {
    Path folder = Files.createTempDirectory("cuecard-");
    folder.toFile().deleteOnExit(); // After the files in it, which are named later.
    return folder;
  }

  private static FileAttribute<?>[] forUsAlone() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS_ALONE)}
        : new FileAttribute<?>[] {};
  }

  /// Whether what we make here has the folder's owner: what is loaded from it runs as the user
  /// does.
  private static boolean isOurs(Path folder) throws IOException {
    Path made = Files.createTempFile(folder, UNFINISHED, "");
    try {
      return Files.getOwner(made).equals(Files.getOwner(folder));
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /// A resource, and what its jar says of it.
  private record Packed(String name, URL url, long size, long crc) {
    static Packed of(String resource) throws IOException {
      URL url = Unpacked.class.getClassLoader().getResource(resource);
      if (url == null || !(url.openConnection() instanceof JarURLConnection jar)) {
        throw new FileNotFoundException("no jar on the class path has " + resource);
      }
      JarEntry entry = jar.getJarEntry();
      return new Packed(Unpacked.name(resource), url, entry.getSize(), entry.getCrc());
    }

    String stamp() {
      return name + " " + size + " " + crc;
    }

    /// A file of the right size is whole: it got its name when it was on the disk.
    Path unpackInto(Path folder) throws IOException {
      Path file = folder.resolve(name);
      if (Files.exists(file) && Files.size(file) == size) {
        return file;
      }
      Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
      try (InputStream in = url.openStream()) {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
          out.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return file;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
