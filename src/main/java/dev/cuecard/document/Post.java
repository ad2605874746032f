package dev.cuecard.document;

import java.util.List;
import java.util.Optional;

/// One contribution to a discussion.
///
/// @param depth 0 for one that answers nobody, 1 for an answer to it, and so on
/// @param paragraphs its text without the signature
public record Post(int depth, List<String> paragraphs, Optional<Signature> signature) {
  public Post {
    paragraphs = List.copyOf(paragraphs);
  }
}
