package dev.cuecard.guide;

import dev.cuecard.document.About;
import dev.cuecard.passage.Segment;

/// What is said or written somewhere, as it stands there.
public record Cited(String text, Citation citation) {
  static Cited of(About document, Segment sentence) {
    return new Cited(sentence.text(), new Citation(document, sentence.locator()));
  }
}
