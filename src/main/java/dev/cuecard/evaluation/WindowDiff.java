package dev.cuecard.evaluation;

/// How wrong a segmentation is: the share of windows of half a reference segment in which the two
/// segmentations do not have as many boundaries (Pevzner and Hearst, “A Critique and Improvement of
/// an Evaluation Metric for Text Segmentation”, Computational Linguistics 28, 2002). It blames a
/// superfluous boundary beside a right one, which [Pk] may not see.
public final class WindowDiff {
  private WindowDiff() {}

  public static double of(Segments reference, Segments hypothesis) {
    return reference
        .window(hypothesis)
        .share((i, j) -> reference.boundaries(i, j) != hypothesis.boundaries(i, j));
  }
}
