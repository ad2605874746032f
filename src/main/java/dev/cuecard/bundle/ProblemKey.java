package dev.cuecard.bundle;

import dev.cuecard.document.Exercise;
import java.util.Optional;

/// A unit's key in a problem's bundle, understood:
/// `problem.multiplechoiceresponse.choicegroup.choice.2`. The key of a response element itself is
/// that of its text, but for `stringresponse`, of which the answer is sent.
///
/// @param choice the key of the choice that it belongs to, empty if to none
record ProblemKey(Part part, String choice, Optional<Exercise.Type> type) {
  /// What its text is to a learner.
  enum Part {
    QUESTION,
    CHOICE,
    FEEDBACK,
    ANSWER,
    HINT,
    SOLUTION
  }

  static ProblemKey of(String key) {
    Part part = Part.QUESTION;
    String choice = "";
    Optional<Exercise.Type> type = Optional.empty();
    int end = 0;
    for (int start = 0; start < key.length() && part != Part.SOLUTION; start = end + 1) {
      int dot = key.indexOf('.', start);
      end = dot < 0 ? key.length() : dot;
      String element = withoutIndex(key.substring(start, end));
      type = type.or(() -> Optional.ofNullable(Exercise.Type.BY_RESPONSE.get(element)));
      part = partIn(element, part);
      if (part == Part.CHOICE && choice.isEmpty()) {
        choice = key.substring(0, endOfNumber(key, end));
      }
    }
    return part == Part.QUESTION && lastElement(key).equals("stringresponse")
        ? new ProblemKey(Part.ANSWER, "", type)
        : new ProblemKey(part, choice, type);
  }

  /// What an element makes of the texts inside it, given what those around it made of them.
  private static Part partIn(String element, Part around) {
    return switch (element) {
      case "choice", "option" -> Part.CHOICE;
      case "choicehint", "optionhint" -> Part.FEEDBACK;
      case "additional_answer", "answer" -> Part.ANSWER;
      case "demandhint", "hint", "compoundhint", "correcthint", "stringequalhint", "regexphint" ->
          Part.HINT;
      case "solution" -> Part.SOLUTION;
      default -> around;
    };
  }

  /// `choice` of `choice[12]`, as the plugin leaves numbers of two digits.
  private static String withoutIndex(String element) {
    int bracket = element.indexOf('[');
    return bracket < 0 ? element : element.substring(0, bracket);
  }

  /// Past `.2` if that stands at `end`.
  private static int endOfNumber(String key, int end) {
    int next = end + 1;
    while (next < key.length() && Character.isDigit(key.charAt(next))) {
      next++;
    }
    boolean isNumber = next > end + 1 && (next == key.length() || key.charAt(next) == '.');
    return isNumber ? next : end;
  }

  /// The innermost element, without its number.
  private static String lastElement(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    if (end < key.length() && end > 0 && key.charAt(end - 1) == '.') {
      end--;
    } else {
      end = key.length();
    }
    return withoutIndex(key.substring(key.lastIndexOf('.', end - 1) + 1, end));
  }
}
