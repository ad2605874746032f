package dev.cuecard.corpus;

/// A stored document as its file's attributes show it; two of the same id are the same text unless
/// something rewrote the file in place and put its old times back.
///
/// @param size bytes
/// @param modified nanoseconds since 1970
public record StoredFile(String id, long size, long modified) implements Comparable<StoredFile> {
  /// Size and time in one word, to be kept by what was derived from the file.
  public String stamp() {
    return Long.toString(size, 36) + "-" + Long.toString(modified, 36);
  }

  @Override
  public int compareTo(StoredFile other) {
    return id.compareTo(other.id);
  }
}
