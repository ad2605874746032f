package dev.cuecard.summary;

/// How many sentences a summary has: a number, or a share of the sentences of the text.
public sealed interface SummaryLength {
  /// For a text of so many sentences: at least one, and no more than it has.
  int of(int sentences);

  /// A number of sentences, from 1.
  record Count(int count) implements SummaryLength {
    @Override
    public int of(int sentences) {
      return Math.min(count, sentences);
    }
  }

  /// A share of the sentences, above 0 and up to 1.
  record Ratio(double ratio) implements SummaryLength {
    @Override
    public int of(int sentences) {
      return Math.clamp(Math.round(ratio * sentences), 1, Math.max(1, sentences));
    }
  }

  /// When nobody says: what is read in a minute or two, growing with the root of the text.
  record Usual() implements SummaryLength {
    private static final int LEAST = 3;
    private static final int MOST = 15;

    @Override
    public int of(int sentences) {
      return Math.min(sentences, Math.clamp(Math.round(Math.sqrt(sentences) * 0.7), LEAST, MOST));
    }
  }
}
