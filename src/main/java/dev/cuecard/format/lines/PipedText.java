package dev.cuecard.format.lines;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.CueText;
import dev.cuecard.markup.CueTextBuilder;
import dev.cuecard.markup.Placement;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Style;
import dev.cuecard.markup.Style.Face;
import dev.cuecard.timedtext.Losses;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a cue whose lines are parted by `|`.
///
/// > text = line *("|" line) line = *code 0*1mark words code = "{" letter ":" value "}"
///
/// A code with a small letter is for its line, with a capital for all lines from there on: `{y:i}`,
/// `{c:$BBGGRR}`, `{f:Arial}`, `{s:12}`; `{P:0}` is at the top. A mark is for its line and may
/// stand at its end again.
final class PipedText {
  private static final Pattern CODE = Pattern.compile("\\h*\\{([A-Za-z]):([^{}|]{0,80})\\}");

  private static final Pattern INSIDE = Pattern.compile("\\{([cyfspCYFSP]):([^{}|]{0,80})\\}");

  private final Losses losses;
  private final String marks;
  private final CueTextBuilder out = new CueTextBuilder();
  private Placement placement = Placement.USUAL;

  /// @param marks those that are known, of `/` for italics, `\` for bold and `_` for underlined
  PipedText(String marks, Losses losses) {
    this.marks = marks;
    this.losses = losses;
  }

  Placement placement() {
    return placement;
  }

  CueText read(String text) {
    int depth = 0;
    for (String line : text.split("[|\n]", -1)) {
      out.text(depth++ == 0 ? "" : "\n");
      line(line);
    }
    return out.build();
  }

  private void line(String line) {
    int outside = out.depth();
    Matcher code = CODE.matcher(line);
    int from = 0;
    int whole = 0;
    for (; code.lookingAt(); code.region(from, line.length())) {
      boolean isWhole =
          Character.isUpperCase(code.group(1).charAt(0)) && outside + whole == out.depth();
      code(code.group(1), code.group(2));
      whole += isWhole ? out.depth() - outside - whole : 0;
      from = code.end();
    }
    words(line.substring(from), marks);
    while (out.depth() > outside + whole) {
      out.close();
    }
  }

  /// Each mark counts once.
  private void words(String words, String marks) {
    String first = words.isEmpty() ? "" : words.substring(0, 1);
    if (first.isEmpty() || !marks.contains(first)) {
      inside(words);
      return;
    }
    out.open(
        switch (first) {
          case "/" -> Face.ITALIC;
          case "\\" -> Face.BOLD;
          default -> Face.UNDERLINE;
        });
    boolean isClosed = words.length() > 1 && words.endsWith(first);
    words(words.substring(1, words.length() - (isClosed ? 1 : 0)), marks.replace(first, ""));
  }

  /// A code between words, which some writers set, is for what follows it on its line.
  private void inside(String words) {
    Matcher code = INSIDE.matcher(words);
    int from = 0;
    while (code.find()) {
      out.text(words.substring(from, code.start()));
      code(code.group(1), code.group(2));
      from = code.end();
    }
    out.text(words.substring(from));
  }

  private void code(String letter, String value) {
    switch (letter) {
      case "y", "Y" -> value.chars().forEach(this::face);
      case "c", "C" -> colour(value).ifPresent(colour -> out.open(new Style.Ink(colour)));
      case "f", "F" -> out.open(new Style.Font(Optional.of(value), OptionalDouble.empty()));
      case "s", "S" -> size(value);
      case "p", "P" -> placement = value.equals("0") ? Placement.at(Anchor.TOP) : Placement.USUAL;
      default -> losses.add("codes", "{" + letter + ":" + value + "}");
    }
  }

  private void face(int letter) {
    switch (letter) {
      case 'i' -> out.open(Face.ITALIC);
      case 'b' -> out.open(Face.BOLD);
      case 'u' -> out.open(Face.UNDERLINE);
      case 's' -> out.open(Face.STRIKE);
      default -> {}
    }
  }

  private void size(String value) {
    if (value.matches("\\d{1,4}")) {
      var size = OptionalDouble.of(Integer.parseInt(value));
      out.open(new Style.Font(Optional.empty(), size));
    }
  }

  /// > colour = 0*1"$" blue green red
  private static Optional<Colour> colour(String value) {
    Matcher digits = Pattern.compile("\\$?(?:..)?(..)(..)(..)").matcher(value);
    return digits.matches()
        ? Colour.of("#" + digits.group(3) + digits.group(2) + digits.group(1))
        : Optional.empty();
  }
}
