package dev.cuecard.index.store;

import dev.cuecard.passage.Segment;
import java.util.List;

/// The words after a passage that are searched with it.
public final class Tail {
  /// A phrase of up to one word more than this is found wherever it begins. Longer ones are looked
  /// up by their beginning and then compared word by word.
  public static final int WORDS = 16;

  private Tail() {}

  /// How many of `following` it takes to have [#WORDS] words; all, if there are not as many.
  static int length(List<Segment> following) {
    int words = 0;
    int count = 0;
    while (count < following.size() && words < WORDS) {
      words += words(following.get(count).text());
      count++;
    }
    return count;
  }

  /// At most as many words as any analysis finds: runs of letters and digits, or else, in scripts
  /// without blanks, single ideographs.
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ideograph = c >= '⺀' && Character.isIdeographic(c);
      boolean part = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
      if (ideograph || (part && !inside)) {
        words++;
      }
      inside = part && !ideograph;
    }
    return words;
  }
}
