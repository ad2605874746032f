package dev.cuecard.document;

import java.util.List;
import java.util.Optional;

/// A page of text in sections.
///
/// @param sections in order; what stands before the first heading is a section without one
/// @param bundle the message bundle the page's text came from, if it did
public record Page(About about, List<Section> sections, Optional<MessageBundle> bundle)
    implements Document {
  public Page {
    sections = List.copyOf(sections);
  }

  @Override
  public Page with(About other) {
    return new Page(other, sections, bundle);
  }
}
