package dev.cuecard.index.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// A regular expression that is matched with whole words, folded as they are in the index: in lower
/// case, without accents.
///
/// ```
/// union  := concat { "|" concat }
/// concat := { atom [ "?" | "*" | "+" | "{" n [ "," [m] ] "}" ] }
/// atom   := letter | "." | "[" ["^"] letters "]" | "\" letter | "(" union ")"
/// ```
public final class RegularExpression {
  private static final int LONGEST = 100;

  /// The numbers in braces multiplied: what is repeated is written out.
  private static final long MOST_REPEATED = 1000;

  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");
  private static final Pattern PLACE = Pattern.compile(" at position (\\d+)");

  private RegularExpression() {}

  /// What is wrong with an expression.
  ///
  /// @param at where, in UTF-16 units from its first
  /// @param expected what should be there instead
  public record Fault(int at, String expected) {}

  /// What is wrong with `text`; empty if it can be searched for.
  public static Optional<Fault> fault(String text) {
    if (text.length() > LONGEST) {
      return Optional.of(
          new Fault(
              LONGEST, "expected at most " + LONGEST + " characters in a regular expression"));
    }
    Matcher repeated = REPEATED.matcher(text);
    double product = 1;
    while (repeated.find()) {
      String most = repeated.group(2);
      product *= Double.parseDouble(most == null || most.isEmpty() ? repeated.group(1) : most);
      if (product > MOST_REPEATED) {
        return Optional.of(
            new Fault(
                repeated.start(),
                "expected at most " + MOST_REPEATED + " repetitions in a regular expression"));
      }
    }
    try {
      TermPattern.words(automaton(text), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      return Optional.empty();
    } catch (TooComplexToDeterminizeException e) {
      return Optional.of(new Fault(0, "expected a simpler regular expression"));
    } catch (IllegalArgumentException e) {
      return Optional.of(fault(text, String.valueOf(e.getMessage())));
    }
  }

  /// Lucene says where after what it says.
  private static Fault fault(String text, String message) {
    Matcher place = PLACE.matcher(message);
    boolean found = place.find();
    int at = found ? Integer.parseInt(place.group(1)) : text.length();
    String what = found ? message.substring(0, place.start()) : message;
    return new Fault(
        Math.min(at, text.length()), what.replace('\'', '"') + " in the regular expression");
  }

  static Automaton automaton(String text) {
    return new RegExp(text, RegExp.NONE, RegExp.CASE_INSENSITIVE).toAutomaton();
  }
}
