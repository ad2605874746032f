package dev.cuecard.carryover;

import dev.cuecard.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Cuts a translation into as many parts as its source was cut into: each about as long as its
/// share of the source, where a sentence or clause ends near there, else between words.
final class Cut {
  /// A clause that ends as far off as this part of the text is better than words that do not.
  private static final double CLAUSE_IS_WORTH = 0.12;

  private static final double SENTENCE_IS_WORTH = 0.2;
  private static final String CLAUSE_ENDS = ",;:،؛，、；：—–";

  private Cut() {}

  /// The parts of `translation`; blank ones where there is too little of it.
  static List<String> of(String translation, List<String> sources) {
    double all = sources.stream().mapToInt(String::length).sum();
    List<String> parts = new ArrayList<>();
    int start = 0;
    double share = 0;
    for (String source : sources.subList(0, sources.size() - 1)) {
      share += source.length() / all;
      int end = place(translation, start, share * translation.length());
      parts.add(translation.substring(start, end).strip());
      start = end;
    }
    parts.add(translation.substring(start).strip());
    return parts;
  }

  private static int place(String text, int start, double wanted) {
    int best = text.length();
    double least = Double.MAX_VALUE;
    for (int i = start + 1; i < text.length(); i++) {
      double distance = Math.abs(i - wanted) - worth(text, i) * text.length();
      if (isBetweenWords(text, i) && distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  private static boolean isBetweenWords(String text, int at) {
    return Character.isWhitespace(text.charAt(at))
        || Character.isIdeographic(text.codePointBefore(at))
        || worth(text, at) > 0;
  }

  private static double worth(String text, int at) {
    char before = text.charAt(at - 1);
    char next = text.charAt(at);
    boolean breaks = Character.isWhitespace(next) || Character.isIdeographic(next);
    if (!breaks) {
      return 0;
    }
    return Sentence.endsAtEndOf(text.substring(Math.max(0, at - 3), at))
        ? SENTENCE_IS_WORTH
        : CLAUSE_ENDS.indexOf(before) >= 0 ? CLAUSE_IS_WORTH : 0;
  }
}
