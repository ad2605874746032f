package dev.cuecard.lexicon.dictionary;

import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The form of the dictd server, dictd(8) and dictfmt(1): an index, a line a word, with the place
/// of its article in the other file, in numbers of base 64, most significant digit first.
///
/// ```
/// line = headword TAB offset TAB length [ TAB original ]
/// ```
final class DictdReader {
  private static final Pattern LINE =
      Pattern.compile("([^\\t]+)\\t([A-Za-z0-9+/]{1,6})\\t([A-Za-z0-9+/]{1,6})(?:\\t([^\\t]*))?");

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /// Entries of this beginning are about the dictionary.
  private static final String ABOUT = "00database";

  private static final String TITLE = "00databaseshort";

  private final Articles articles;
  private final Problems problems = new Problems();
  private final List<Entry> entries = new ArrayList<>();
  private String title = "";

  private DictdReader(Articles articles) {
    this.articles = articles;
  }

  /// Whether a file that begins so is an index: most of its lines are such.
  static boolean isIndex(byte[] head) {
    List<String> lines = new String(head, StandardCharsets.UTF_8).lines().toList();
    long matching = lines.stream().filter(line -> LINE.matcher(line).matches()).count();
    return matching * 2 > lines.size();
  }

  static Parsed<Dictionary> read(DictionaryFile index, DictionaryFile articles) throws IOException {
    var reader = new DictdReader(new Articles(articles.bytes()));
    List<String> lines = new String(index.bytes(), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), new Place(i + 1, 1));
    }
    String name = index.name();
    return new Parsed<>(
        new Dictionary(
            name,
            reader.title.isEmpty() ? name : reader.title,
            LanguageNames.direction(reader.title, name),
            reader.entries),
        reader.problems.list());
  }

  private void line(String line, Place place) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      problems.add(Problem.expected(place, "headword, offset and length between tabs", line));
      return;
    }
    long from = number(match.group(2));
    long size = number(match.group(3));
    articles
        .at(from, size)
        .ifPresentOrElse(
            article ->
                entry(
                    match.group(4) == null ? match.group(1) : match.group(4),
                    StandardCharsets.UTF_8.decode(article).toString()),
            () ->
                problems.add(
                    Problem.error(
                        place,
                        "expected an article within "
                            + articles.size()
                            + " bytes, got one of "
                            + size
                            + " at "
                            + from)));
  }

  private void entry(String headword, String article) {
    if (headword.startsWith(ABOUT)) {
      if (headword.equals(TITLE)) {
        title =
            article
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("00"))
                .findFirst()
                .orElse("");
      }
      return;
    }
    List<String> translations = Definition.translations(headword, article);
    if (!translations.isEmpty()) {
      entries.add(new Entry(headword, translations));
    }
  }

  private static long number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 64 + DIGITS.indexOf(digits.charAt(i));
    }
    return number;
  }
}
