package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.document.Locator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in a document that a line of a guide is taken from.
public record Citation(About document, Locator place) {
  /// Addresses that only lead somewhere; others (`javascript:`) could do something where they are
  /// clicked.
  private static final Pattern HARMLESS =
      Pattern.compile("(?:https?|ftp)://.*|[^:/?#]*(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

  /// A document as a whole.
  public static Citation of(About document) {
    return new Citation(document, new Locator.Whole());
  }

  /// The address that opens the document there, if it has an address.
  public Optional<String> link() {
    return document
        .link()
        .filter(HARMLESS.asMatchPredicate())
        .map(address -> address + place.fragment());
  }
}
