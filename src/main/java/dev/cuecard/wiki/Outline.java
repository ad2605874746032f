package dev.cuecard.wiki;

import dev.cuecard.document.Block;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Section;
import java.util.ArrayList;
import java.util.List;

/// Puts the headings and blocks of a page, met in their order, into sections.
public final class Outline {
  private final Anchors anchors = new Anchors();
  private final List<Section> sections = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private String anchor = "";

  /// A heading whose anchor MediaWiki makes from its text.
  void wikiHeading(int level, String text) {
    heading(level, text, anchors.of(text));
  }

  /// A heading that nothing but its words can be found by.
  public void heading(int level, String text) {
    heading(level, text, Locator.InSection.anchorByWords(text));
  }

  /// A heading that begins a section.
  ///
  /// @param level from 1, as in HTML's `h1`; levels may be left out
  void heading(int level, String text, String itsAnchor) {
    close();
    while (!levels.isEmpty() && levels.getLast() >= level) {
      levels.removeLast();
      path.removeLast();
    }
    levels.add(level);
    path.add(text);
    anchor = itsAnchor;
  }

  public void block(Block block) {
    blocks.add(block);
  }

  /// All that was met; what stands before the first heading counts only if something does.
  public List<Section> sections() {
    close();
    levels.clear();
    path.clear();
    return List.copyOf(sections);
  }

  private void close() {
    if (!path.isEmpty() || !blocks.isEmpty()) {
      sections.add(new Section(path, anchor, blocks));
    }
    blocks.clear();
  }
}
