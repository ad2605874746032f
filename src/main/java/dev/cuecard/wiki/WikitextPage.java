package dev.cuecard.wiki;

import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Page;
import dev.cuecard.document.Section;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wikitext.Piece;
import dev.cuecard.wikitext.Wikitext;
import dev.cuecard.wikitext.unfold.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages and talk pages whose text is wikitext.
public final class WikitextPage {
  static final String FORMAT = "wikitext";

  private WikitextPage() {}

  /// A page out of a wiki: a discussion if it is a talk page.
  public static Parsed<Document> read(RawPage page) {
    List<Piece> pieces = Wikitext.pieces(page.text(), surroundings(page));
    About about =
        WikiAbout.of(Optional.of(page.title()), Optional.of(page.site()), page.title(), FORMAT)
            .withSources(List.of(page.source(FORMAT)));
    return new Parsed<>(page.isTalk() ? discussion(about, pieces) : page(about, pieces), List.of());
  }

  static Discussion discussion(About about, List<Piece> pieces) {
    Threads threads = new Threads();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Heading(_, String text) -> threads.heading(text);
        case Piece.Text(_, int indent, String text) -> threads.paragraph(indent, text);
      }
    }
    return new Discussion(about, threads.threads());
  }

  static Page page(About about, List<Piece> pieces) {
    return new Page(about, sections(pieces), Optional.empty());
  }

  private static List<Section> sections(List<Piece> pieces) {
    Outline outline = new Outline();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Heading(int level, String text) -> outline.wikiHeading(level, text);
        case Piece.Text(Block.Kind kind, _, String text) -> {
          Signed signed = Signed.of(text);
          outline.block(new Block(kind, signed.text(), signed.signature()));
        }
      }
    }
    return outline.sections();
  }

  /// Help:Magic words on mediawiki.org, those about the page itself.
  private static Surroundings surroundings(RawPage page) {
    String title = page.title();
    int colon = page.namespace() == 0 ? -1 : title.indexOf(':');
    String name = title.substring(colon + 1);
    int slash = name.lastIndexOf('/');
    String namespace = title.substring(0, Math.max(0, colon));
    String language = page.site().language(title).tag();
    return new Surroundings(
        page.site().namespaces(),
        Map.of(
            "FULLPAGENAME",
            title,
            "PAGENAME",
            name,
            "NAMESPACE",
            namespace,
            "ROOTPAGENAME",
            name.split("/", 2)[0],
            "BASEPAGENAME",
            slash < 0 ? name : name.substring(0, slash),
            "SUBPAGENAME",
            name.substring(slash + 1),
            "SITENAME",
            page.site().name(),
            "PAGELANGUAGE",
            language,
            "LANGUAGE",
            language,
            "CONTENTLANGUAGE",
            page.site().language().tag()));
  }
}
