package dev.cuecard.question.exchange;

import dev.cuecard.document.DocumentId;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A content library of Open edX as Studio exports and imports it: `library/library.xml`, which
/// names a file for each problem in `library/problem`.
final class OlxLibrary {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private OlxLibrary() {}

  static byte[] of(QuestionSet set) {
    OlxLibrary library = new OlxLibrary();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(
            new GZIPOutputStream(library.bytes), StandardCharsets.UTF_8.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      add(tar, "library/library.xml", root(set));
      for (Question question : set.questions()) {
        add(tar, "library/problem/" + FileName.of(question.id()) + ".xml", OlxProblem.of(question));
      }
      add(tar, "library/policies/assets.json", "{}\n");
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return library.bytes.toByteArray();
  }

  private static String root(QuestionSet set) {
    Xml xml = new Xml();
    xml.open(
            "library",
            "xblock-family",
            "xblock.v1",
            "display_name",
            set.title(),
            "org",
            "cuecard",
            "library",
            FileName.of(DocumentId.of(set.title(), set.title())))
        .line();
    for (Question question : set.questions()) {
      xml.open("problem", "url_name", FileName.of(question.id())).close().line();
    }
    return xml.close().end();
  }

  private static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    entry.setModTime(0);
    entry.setIds(0, 0);
    entry.setNames("", "");
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
