package dev.cuecard.format.lines;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of MicroDVD.
///
/// > line = "{" 0*1(frame) "}{" 0*1(frame) "}" text
///
/// MPL2 has square brackets.
///
/// @param start number of a frame; empty if the file leaves it out
/// @param end the same
record MicroDvdLine(OptionalLong start, OptionalLong end, String text) {
  private static final Pattern LINE =
      Pattern.compile(
          "\\h*[{\\[]\\h*(-?\\d{1,9})?\\h*[}\\]]\\h*[{\\[]\\h*(-?\\d{1,9})?\\h*[}\\]](.*)",
          Pattern.DOTALL);

  private static final Pattern SURE = Pattern.compile("\\{-?\\d+\\}\\{-?\\d*\\}.*", Pattern.DOTALL);

  private static final Pattern RATE = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,9})?)(?:\\s.*)?");

  static Optional<MicroDvdLine> of(String line) {
    Matcher found = LINE.matcher(line);
    return found.matches()
        ? Optional.of(
            new MicroDvdLine(number(found.group(1)), number(found.group(2)), found.group(3)))
        : Optional.empty();
  }

  /// Whether `line` cannot be anything else.
  static boolean isSure(String line) {
    return SURE.matcher(line).matches() && of(line).isPresent();
  }

  /// What a line for all of the file, `{DEFAULT}{}{C:$0000FF}`, begins with.
  static boolean isDefault(String line) {
    return line.regionMatches(true, 0, "{DEFAULT}", 0, 9);
  }

  /// > rate line = "{1}{1}" rate / "{0}{0}" rate
  ///
  /// The rate that the line gives, if it does: only the first of a file may.
  Optional<FrameRate> rate() {
    boolean isFirstFrame =
        start.equals(end) && start.isPresent() && start.getAsLong() >= 0 && start.getAsLong() <= 1;
    Matcher rate = RATE.matcher(text);
    return isFirstFrame && rate.matches() ? FrameRate.of(rate.group(1)) : Optional.empty();
  }

  private static OptionalLong number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }
}
