package dev.cuecard.mediawiki.dump;

import dev.cuecard.bundle.BundlePage;
import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.mediawiki.Pages;
import dev.cuecard.mediawiki.Translations;
import dev.cuecard.parallel.InOrder;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.wiki.RawPage;
import dev.cuecard.wiki.WikiSite;
import dev.cuecard.wikitext.unfold.Namespaces;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// An XML dump of a wiki (`export-0.10`, `export-0.11`, and those before them), of current pages or
/// of their whole history. Page after page becomes a document as it is read, so that memory does
/// not grow with the dump:
///
/// ```java
/// DumpSummary summary = Dump.read(Files.newInputStream(file), "pages-articles.xml", sink);
/// ```
///
/// Where a dump is damaged or cut, what stands before is read and the sink told where it ends.
public final class Dump {
  private static final String ROOT = "mediawiki";
  private static final int MOST_CHARACTERS_AT_A_TIME = 2 << 20;

  /// A page and what it is; nothing if there is nothing to read in it.
  private record Made(RawPage page, Optional<Parsed<Document>> document) {
    static Made of(RawPage page) {
      return new Made(page, Pages.read(page).filter(parsed -> hasText(parsed.value())));
    }

    private static boolean hasText(Document document) {
      return switch (document) {
        case Page page -> !page.sections().isEmpty();
        case Discussion talk -> !talk.threads().isEmpty();
        case Recording _, BugReport _, Exercise _ -> true;
      };
    }

    void handOver(DocumentSink sink, DumpSummary.Count count) {
      if (document.isPresent()) {
        count.page();
        sink.document(page.title(), document.get());
      } else {
        count.other();
      }
    }
  }

  private final DumpXml xml;
  private final DocumentSink sink;
  private final DumpSummary.Count count;
  private final InOrder<RawPage, Made> pages;
  private final Translations translations;

  private Dump(
      DumpXml xml, DocumentSink sink, DumpSummary.Count count, InOrder<RawPage, Made> pages) {
    this.xml = xml;
    this.sink = sink;
    this.count = count;
    this.pages = pages;
    this.translations = new Translations(sink);
  }

  /// Whether a text that begins like this is a dump.
  public static boolean isOne(String start) {
    String xml = start.stripLeading();
    return xml.startsWith("<") && xml.contains("<" + ROOT + " ") && xml.contains("/export-0.");
  }

  /// Reads a dump.
  ///
  /// @param in its bytes, not compressed
  /// @param name where it came from, for messages
  public static DumpSummary read(InputStream in, String name, DocumentSink sink) {
    var count = new DumpSummary.Count();
    try (var pages =
        new InOrder<RawPage, Made>(
            MOST_CHARACTERS_AT_A_TIME, Made::of, made -> made.handOver(sink, count))) {
      return new Dump(new DumpXml(new BoundedStream(in)), sink, count, pages).read(name);
    }
  }

  private DumpSummary read(String name) {
    try {
      if (xml.root(ROOT)) {
        pages();
        xml.end();
      } else {
        sink.problem(name, Problem.expected(xml.place(), "<" + ROOT + ">", xml.name()));
      }
    } catch (XMLStreamException e) {
      pages.finish();
      sink.problem(name, xml.problem(e));
    }
    pages.finish();
    count.left(translations.finish());
    return count.summary();
  }

  /// `mediawiki = [ siteinfo ] { page }`
  private void pages() throws XMLStreamException {
    Language language = xml.language().map(Language::of).orElse(Language.UNKNOWN);
    WikiSite site = DumpSite.unknown(language);
    while (xml.child()) {
      switch (xml.name()) {
        case "siteinfo" -> site = DumpSite.read(xml, language);
        case "page" -> page(DumpPage.read(xml), site);
        default -> xml.skip();
      }
    }
  }

  private void page(DumpPage page, WikiSite site) {
    if (page.isRedirect()) {
      count.redirect();
    } else if (page.isTooLong()) {
      pages.finish();
      sink.problem(
          page.title(),
          Problem.error(
              page.place(),
              "expected a page of at most " + (DumpPage.LONGEST_TEXT >> 20) + " MB, got more"));
    } else {
      Optional<RawPage> raw = page.isText() ? page.raw(site) : Optional.empty();
      raw.filter(r -> !r.text().isBlank()).ifPresentOrElse(this::page, count::other);
    }
  }

  private void page(RawPage page) {
    if (page.namespace() == Namespaces.TRANSLATIONS) {
      count.translation();
      translations.unit(page);
      return;
    }
    if (page.model().equals(RawPage.BUNDLE)) {
      count.page();
      translations.bundle(BundlePage.of(page));
    } else {
      pages.add(page, page.text().length());
    }
  }
}
