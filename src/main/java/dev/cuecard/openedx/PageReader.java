package dev.cuecard.openedx;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.openedx.export.Catalogue;
import dev.cuecard.openedx.export.CourseFile;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.Tally;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.wiki.HtmlSections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// Makes pages of HTML: of `<html>` blocks, which name a file with it or hold it themselves, and of
/// what lies beside the course tree.
final class PageReader {
  /// Far more than a page has; a tree of that many elements takes some 20 MB.
  private static final int MOST_TAGS = 100_000;

  private final CourseFolder folder;
  private final Catalogue catalogue;
  private final DocumentSink sink;
  private final Tally tally;

  PageReader(CourseFolder folder, Catalogue catalogue, DocumentSink sink, Tally tally) {
    this.folder = folder;
    this.catalogue = catalogue;
    this.sink = sink;
    this.tally = tally;
  }

  /// Nothing if it holds no words, as those that only bring styles or a program.
  ///
  /// @throws UnusableFile if the file that it names cannot be read
  Optional<Document> read(OlxBlock block) throws UnusableFile {
    String name = block.attribute("filename");
    if (name.isEmpty()) {
      return page(inner(block), () -> catalogue.about(block));
    }
    CourseFile file = content(block, name);
    return read(file, () -> of(catalogue.about(block), file));
  }

  /// Nothing if it holds no words.
  Optional<Document> read(CourseFile file, Supplier<About> about) {
    file.decoded().problems().forEach(problem -> sink.problem(file.path(), problem));
    return page(file.text(), about);
  }

  /// Nothing if it holds no words.
  Optional<Document> page(String html, Supplier<About> about) {
    boolean isHeld = html.chars().filter(c -> c == '<').count() <= MOST_TAGS;
    List<Section> sections = isHeld ? HtmlSections.ofFragment(html) : List.of();
    if (sections.isEmpty()) {
      tally.count(
          isHeld ? "pages without words" : "pages of more than " + MOST_TAGS + " tags, not read");
      return Optional.empty();
    }
    return Optional.of(new Page(about.get(), sections, Optional.empty()));
  }

  /// What stands in the block itself. In HTML nothing is closed by `<script/>`, as it is in XML, so
  /// what is empty is left out.
  private static String inner(OlxBlock block) {
    Element copy = block.element().clone();
    copy.select(":empty:not(br, hr, img)").remove();
    return copy.html();
  }

  /// The file lies beside that of the block, or for a block in another's file where its own would
  /// be.
  private CourseFile content(OlxBlock block, String name) throws UnusableFile {
    String beside = block.file().folder() + name + ".html";
    return folder.read(
        block.file().folder().contains("html/") && folder.has(beside)
            ? beside
            : "html/" + name.replace(':', '/') + ".html");
  }

  /// The page is what stands in `file`; the block's own file adds its name.
  private About of(About block, CourseFile file) {
    return block.withSources(
        List.of(catalogue.source(file, "olx-html"), block.sources().getFirst()));
  }
}
