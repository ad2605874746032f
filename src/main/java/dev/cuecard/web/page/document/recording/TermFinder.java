package dev.cuecard.web.page.document.recording;

import dev.cuecard.language.Script;
import dev.cuecard.web.page.MarkedText.Mark;
import dev.cuecard.web.page.MarkedText.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds terms in texts, in large letters or small: as whole words, or as any stretch of letters in
/// scripts that put no blanks between words.
final class TermFinder {
  private final Map<Character, List<String>> byInitial = new HashMap<>();

  /// @param terms of several that begin at one place the longest is found
  TermFinder(List<String> terms) {
    terms.stream()
        .filter(term -> !term.isEmpty())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            term -> byInitial.computeIfAbsent(initial(term, 0), _ -> new ArrayList<>()).add(term));
  }

  private static char initial(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  /// Where terms stand in `text`, in order.
  List<Stretch> in(String text) {
    List<Stretch> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (String term : byInitial.getOrDefault(initial(text, at), List.of())) {
        if (stands(term, text, at)) {
          found.add(new Stretch(at, at + term.length(), Mark.TERM));
          break;
        }
      }
    }
    return found;
  }

  private static boolean stands(String term, String text, int at) {
    return text.regionMatches(true, at, term, 0, term.length())
        && (Script.isWithoutBlanks(term.codePointAt(0))
            || !(isInWord(text, at - 1) || isInWord(text, at + term.length())));
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
