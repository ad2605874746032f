package dev.cuecard.document;

import java.util.List;

/// A talk page: threads of posts.
public record Discussion(About about, List<TalkThread> threads) implements Document {
  public Discussion {
    threads = List.copyOf(threads);
  }

  @Override
  public Discussion with(About other) {
    return new Discussion(other, threads);
  }
}
