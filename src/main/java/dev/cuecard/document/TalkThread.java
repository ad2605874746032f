package dev.cuecard.document;

import java.util.List;

/// A thread of a talk page.
///
/// @param heading empty for posts before the first heading
/// @param anchor the fragment that links to it, not escaped
public record TalkThread(String heading, String anchor, List<Post> posts) {
  public TalkThread {
    posts = List.copyOf(posts);
  }
}
