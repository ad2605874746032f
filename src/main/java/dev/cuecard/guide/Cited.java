package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.passage.Segment;
import dev.cuecard.question.Evidence;

/// What is said or written somewhere, as it stands there.
public record Cited(String text, Citation citation) {
  /// What answers a question.
  public static Cited of(Evidence evidence) {
    return new Cited(evidence.quote(), new Citation(evidence.document(), evidence.place()));
  }

  static Cited of(About document, Segment sentence) {
    return new Cited(sentence.text(), new Citation(document, sentence.locator()));
  }
}
