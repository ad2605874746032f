package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import java.util.Optional;

/// A place in a document that a line of a guide is taken from.
public record Citation(About document, Locator place) {
  /// The address that opens the document there, if it has an address.
  public Optional<String> link() {
    return document.link().map(address -> address + place.fragment());
  }
}
