package dev.cuecard.lexicon.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The article of a word as text, as the dictionaries of FreeDict and most of StarDict print it:
///
/// ```
/// box /bɔks/ <n>
/// 1. arca, caja (de madera)
///    Synonym: {case}
/// 2. estuche; jarro
/// ```
///
/// Numbers, what stands in brackets, examples in quotes and lines that begin with a label are no
/// translations.
final class Definition {
  private static final int MOST_TRANSLATIONS = 40;

  /// Longer ones explain the word instead of translating it.
  private static final int MOST_WORDS = 4;

  private static final int LONGEST = 60;

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:\\(?\\d{1,3}[.)]|\\(?[a-z]\\)|[-•*–])\\s*");

  /// Brackets without brackets in them, and phonetic script between slashes.
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>|\\{[^{}]*\\}|(?<=^|\\s)/[^/]*/(?=\\s|$)");

  private static final Pattern LABEL = Pattern.compile("^\\s*[\\p{L} ]{2,20}:.*");

  private static final Pattern QUOTED = Pattern.compile("^\\s*[\"“«].*");

  private static final Pattern SEPARATOR = Pattern.compile("[,;،؛、；，/|]");

  private static final Pattern EDGE = Pattern.compile("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Definition() {}

  /// The translations that `text`, the article of `headword`, gives, in its order.
  static List<String> translations(String headword, String text) {
    Set<String> found = new LinkedHashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size() && found.size() < MOST_TRANSLATIONS; i++) {
      String line = lines.get(i);
      if (i == 0) {
        line = withoutHeadword(line, headword);
      }
      if (!LABEL.matcher(line).matches() && !QUOTED.matcher(line).matches()) {
        found.addAll(ofLine(line));
      }
    }
    found.remove("");
    return found.stream().limit(MOST_TRANSLATIONS).toList();
  }

  /// The first line repeats the word, with its pronunciation and what part of speech it is.
  private static String withoutHeadword(String line, String headword) {
    return line.regionMatches(true, 0, headword, 0, headword.length())
        ? line.substring(headword.length())
        : line;
  }

  static List<String> ofLine(String line) {
    String plain = ASIDE.matcher(NUMBER.matcher(line).replaceFirst("")).replaceAll(" ");
    List<String> found = new ArrayList<>();
    for (String piece : SEPARATOR.split(plain, -1)) {
      String text = BLANKS.matcher(EDGE.matcher(piece).replaceAll("")).replaceAll(" ");
      if (isTranslation(text)) {
        found.add(text);
      }
    }
    return found;
  }

  private static boolean isTranslation(String text) {
    return text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)
        && text.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }
}
