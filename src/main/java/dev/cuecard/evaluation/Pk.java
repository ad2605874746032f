package dev.cuecard.evaluation;

/// How wrong a segmentation is: the share of pairs half a reference segment apart that one of the
/// two segmentations puts into one segment and the other does not (Beeferman, Berger and Lafferty,
/// “Statistical Models for Text Segmentation”, Machine Learning 34, 1999). 0 is perfect, 0.5 about
/// chance.
public final class Pk {
  private Pk() {}

  public static double of(Segments reference, Segments hypothesis) {
    return reference
        .window(hypothesis)
        .share((i, j) -> reference.isTogether(i, j) != hypothesis.isTogether(i, j));
  }
}
