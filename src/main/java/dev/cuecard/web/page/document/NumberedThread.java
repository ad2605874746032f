package dev.cuecard.web.page.document;

import dev.cuecard.document.Discussion;
import dev.cuecard.document.Post;
import dev.cuecard.document.TalkThread;
import java.util.ArrayList;
import java.util.List;

/// A thread whose posts have the numbers that they have in the whole discussion.
public record NumberedThread(TalkThread thread, List<NumberedPost> posts) {
  private static final int DEEPEST_SHOWN = 6;

  /// A post.
  ///
  /// @param number from 1
  public record NumberedPost(int number, Post post) {
    /// How far it is indented.
    public int depth() {
      return Math.min(DEEPEST_SHOWN, post.depth());
    }
  }

  public NumberedThread {
    posts = List.copyOf(posts);
  }

  public static List<NumberedThread> of(Discussion talk) {
    List<NumberedThread> threads = new ArrayList<>();
    int number = 0;
    for (TalkThread thread : talk.threads()) {
      List<NumberedPost> posts = new ArrayList<>();
      for (Post post : thread.posts()) {
        posts.add(new NumberedPost(++number, post));
      }
      threads.add(new NumberedThread(thread, posts));
    }
    return threads;
  }
}
