package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import java.util.Optional;

/// A place in a document that a line of a guide is taken from.
public record Citation(About document, Locator place) {
  /// A document as a whole.
  public static Citation of(About document) {
    return new Citation(document, new Locator.Whole());
  }

  /// The address that opens the document there, if it has an address.
  public Optional<String> link() {
    return document.link().map(address -> address + place.fragment());
  }
}
