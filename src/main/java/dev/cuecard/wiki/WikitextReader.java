package dev.cuecard.wiki;

import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.problem.Parsed;
import dev.cuecard.wikitext.Piece;
import dev.cuecard.wikitext.Wikitext;
import dev.cuecard.wikitext.unfold.Namespaces;
import dev.cuecard.wikitext.unfold.Surroundings;
import java.util.List;
import java.util.Optional;

/// Reads a file of wikitext, as an editor copies it out of a wiki's edit box. The file's name is
/// the page's, for want of another; it is a talk page if its name says so or people signed it.
final class WikitextReader implements DocumentReader {
  private static final int FEWEST_SIGNATURES = 2;

  @Override
  public String format() {
    return WikitextPage.FORMAT;
  }

  @Override
  public boolean recognises(String text) {
    return WikitextSigns.areIn(text);
  }

  @Override
  public Parsed<Document> read(String text, String name) {
    List<Piece> pieces = Wikitext.pieces(text, Surroundings.UNKNOWN);
    String title = title(name);
    About about = WikiAbout.of(Optional.of(title), Optional.empty(), name, format());
    boolean isTalk = Namespaces.isTalk(Namespaces.CANONICAL.ofTitle(title)) || isSigned(pieces);
    return new Parsed<>(
        isTalk ? WikitextPage.discussion(about, pieces) : WikitextPage.page(about, pieces),
        List.of());
  }

  /// `downloads/Help:Night_ferries.wiki` is `Help:Night ferries`.
  private static String title(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String title = (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').strip();
    return title.isEmpty() ? name : title;
  }

  private static boolean isSigned(List<Piece> pieces) {
    return pieces.stream()
            .filter(piece ->
                piece instanceof Piece.Text text && Signed.of(text.text()).signature().isPresent())
            .limit(FEWEST_SIGNATURES)
            .count()
        == FEWEST_SIGNATURES;
  }
}
