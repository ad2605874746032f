package dev.cuecard.wikitext.unfold;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a template is given: `{{name|unnamed|2=second|text=named}}`.
record Arguments(List<Frame.Part> parts) {
  private static final Set<String> OF_TEXT =
      Set.of("text", "content", "quote", "message", "body", "note", "comment", "description");

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_IDEOGRAPHS = 4;

  /// The value of an argument by its place, from 1; empty if there is none.
  String at(int place) {
    int unnamed = 0;
    for (Frame.Part part : parts) {
      unnamed += part.equals() < 0 ? 1 : 0;
      if (part.equals() < 0 && unnamed == place) {
        return part.value();
      }
    }
    return named(String.valueOf(place));
  }

  /// The value of the argument of this name; empty if there is none.
  String named(String name) {
    for (Frame.Part part : parts) {
      if (part.equals() >= 0 && part.name().equals(name)) {
        return part.value();
      }
    }
    return "";
  }

  /// The arguments without a name, or with one for texts, that are more than a word, in lines.
  String sentences() {
    StringBuilder sentences = new StringBuilder();
    for (Frame.Part part : parts) {
      String value = isForText(part) ? part.value() : "";
      if (isSentence(value)) {
        sentences.append(sentences.isEmpty() ? "" : "\n").append(value);
      }
    }
    return sentences.toString();
  }

  private static boolean isForText(Frame.Part part) {
    if (part.equals() < 0) {
      return true;
    }
    String name = part.name();
    return (name.length() == 1 && Character.isDigit(name.charAt(0)))
        || OF_TEXT.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isSentence(String value) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && !inWord ? 1 : 0;
      ideographs += Character.isIdeographic(c) ? 1 : 0;
      inWord = letter || (inWord && c != ' ' && c != '\n');
    }
    return words >= FEWEST_WORDS || ideographs >= FEWEST_IDEOGRAPHS;
  }
}
