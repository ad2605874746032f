package dev.cuecard.web.page;

import dev.cuecard.document.Locator;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.PercentCode;
import java.util.Optional;

/// The addresses at which documents are read.
public final class Readers {
  private static final String DOCUMENTS = "/d/";

  private Readers() {}

  public static String address(String id) {
    return DOCUMENTS + PercentCode.encode(id);
  }

  /// The id of the document that is read at an address without parameters, decoded; empty if none
  /// is.
  public static Optional<String> document(String path) {
    return path.startsWith(DOCUMENTS)
        ? Optional.of(path.substring(DOCUMENTS.length()))
        : Optional.empty();
  }

  /// The address that opens a document at a place.
  public static String address(String id, Locator place) {
    return address(id) + fragment(place);
  }

  /// The anchor of a place on its page, as links name it. Posts have anchors of their own here, not
  /// only their threads.
  public static String fragment(Locator place) {
    return place instanceof Locator.InPost post
        ? "#post-" + post.number()
        : Printable.of(place.fragment());
  }
}
