package dev.cuecard.wikitext;

import dev.cuecard.document.Block;

/// What a page's wikitext consists of once its markup is read, in the order of the page.
public sealed interface Piece {
  /// `== text ==`
  ///
  /// @param level from 1 to 6, the number of equals signs
  record Heading(int level, String text) implements Piece {}

  /// A paragraph, list item, or row or caption of a table, its cells divided by ` | `.
  ///
  /// @param indent how many marks (`*`, `#`, `:`, `;`) it stands behind, or [#OUTDENT]
  /// @param text as shown; a signature whose user is linked ends it as `[[User:Name]] time`
  record Text(Block.Kind kind, int indent, String text) implements Piece {
    /// Back at the margin though it answers what stands above: `{{outdent}}`.
    public static final int OUTDENT = -1;
  }
}
