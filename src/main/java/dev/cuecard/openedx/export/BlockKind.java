package dev.cuecard.openedx.export;

import java.util.List;

/// What is made of a block, by its type.
public enum BlockKind {
  /// Holds other blocks and nothing of its own.
  CONTAINER,
  VIDEO,
  HTML,
  PROBLEM,
  /// Belongs to the block it stands in.
  SETTING,
  /// Not for Cuecard.
  OTHER;

  /// The types that become documents.
  public static final List<String> LEAVES = List.of("html", "problem", "video");

  public static BlockKind of(String type) {
    return switch (type) {
      case "course", "chapter", "sequential", "vertical" -> CONTAINER;
      case "split_test", "randomize", "conditional", "library_content", "itembank" -> CONTAINER;
      case "wrapper", "problemset", "videosequence" -> CONTAINER;
      case "video" -> VIDEO;
      case "html" -> HTML;
      case "problem" -> PROBLEM;
      case "wiki", "textbook", "grading", "metadata" -> SETTING;
      default -> OTHER;
    };
  }
}
