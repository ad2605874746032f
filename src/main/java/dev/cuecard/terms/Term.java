package dev.cuecard.terms;

import dev.cuecard.document.Locator;
import java.util.List;
import java.util.Optional;

/// A key term of a text.
///
/// @param text its commonest form
/// @param count how often it stands there, in any form
/// @param weight how much the text is about it, to be compared within the text only
/// @param places of the sentences it stands in, in order
/// @param expansion what it is short for, where the text says so
/// @param definition what it is, where the text says so
public record Term(
    String text,
    int count,
    double weight,
    List<Locator> places,
    Optional<String> expansion,
    Optional<Definition> definition) {
  public Term {
    places = List.copyOf(places);
  }
}
