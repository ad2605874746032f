package dev.cuecard.guide;

import java.util.List;

/// A chapter of a recording or a section of a page.
///
/// @param citation where it begins
/// @param summary the sentences that say the most of it
public record Topic(String title, Citation citation, List<Cited> summary) {
  public Topic {
    summary = List.copyOf(summary);
  }
}
