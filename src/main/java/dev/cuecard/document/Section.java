package dev.cuecard.document;

import java.util.List;

/// A heading and the text below it, up to the next heading of any level.
///
/// @param path the headings above it and its own, outermost first; empty before the first heading
/// @param anchor the fragment that links to it, not escaped; empty before the first heading
public record Section(List<String> path, String anchor, List<Block> blocks) {
  public Section {
    path = List.copyOf(path);
    blocks = List.copyOf(blocks);
  }

  /// Its own heading, empty before the first one.
  public String heading() {
    return path.isEmpty() ? "" : path.getLast();
  }
}
