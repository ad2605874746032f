package dev.cuecard.lexicon.dictionary;

import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// StarDict's form (its StarDictFileFormat): a file of facts (.ifo), an index (.idx) and the
/// articles (.dict).
///
/// ```
/// index   = { headword %x00 offset size }       ; numbers of 4 bytes, or 8, big-endian
/// article = { type text %x00 | TYPE size data } ; types left out where the facts name them
/// ```
final class StarDictReader {
  private static final String MAGIC = "StarDict's dict ifo file";

  private final Map<String, String> facts;
  private final Articles articles;
  private final Problems problems = new Problems();
  private final List<Entry> entries = new ArrayList<>();

  private StarDictReader(Map<String, String> facts, Articles articles) {
    this.facts = facts;
    this.articles = articles;
  }

  /// Whether a file that begins so holds the facts of a dictionary.
  static boolean isFacts(byte[] head) {
    return new String(head, StandardCharsets.UTF_8).startsWith(MAGIC);
  }

  static Parsed<Dictionary> read(
      DictionaryFile facts, DictionaryFile index, DictionaryFile articles) throws IOException {
    var reader = new StarDictReader(facts(facts), new Articles(articles.bytes()));
    reader.index(ByteBuffer.wrap(index.bytes()));
    String name = facts.name();
    String title = reader.facts.getOrDefault("bookname", name);
    return new Parsed<>(
        new Dictionary(name, title, LanguageNames.direction(title, name), reader.entries),
        reader.problems.list());
  }

  private static Map<String, String> facts(DictionaryFile file) throws IOException {
    Map<String, String> facts = new HashMap<>();
    new String(file.bytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("=", 2))
        .filter(fact -> fact.length == 2)
        .forEach(fact -> facts.put(fact[0].strip(), fact[1].strip()));
    return facts;
  }

  private void index(ByteBuffer index) {
    int width = facts.getOrDefault("idxoffsetbits", "32").equals("64") ? Long.BYTES : Integer.BYTES;
    while (index.hasRemaining()) {
      int start = index.position();
      String headword = string(index);
      if (index.remaining() < width + Integer.BYTES) {
        problem(start, "expected a headword and the place of its article, got the end of the file");
        return;
      }
      long from = width == Long.BYTES ? index.getLong() : Integer.toUnsignedLong(index.getInt());
      long size = Integer.toUnsignedLong(index.getInt());
      articles
          .at(from, size)
          .ifPresentOrElse(
              article -> entry(headword, article),
              () ->
                  problem(
                      start,
                      "expected an article within "
                          + articles.size()
                          + " bytes, got one of "
                          + size
                          + " at "
                          + from));
    }
  }

  /// Binary files have no lines: the place is the byte, from 1, as a column of the first line.
  private void problem(int at, String message) {
    problems.add(Problem.error(new Place(1, at + 1), message));
  }

  private void entry(String headword, ByteBuffer article) {
    String types = facts.getOrDefault("sametypesequence", "");
    var text = new StringBuilder();
    for (int i = 0; article.hasRemaining() && (types.isEmpty() || i < types.length()); i++) {
      char type = types.isEmpty() ? (char) article.get() : types.charAt(i);
      boolean isLast = !types.isEmpty() && i == types.length() - 1;
      if (Character.isUpperCase(type)) {
        skip(article, isLast);
      } else {
        text.append(ArticleText.of(type, string(article))).append('\n');
      }
    }
    List<String> translations = Definition.translations(headword, text.toString());
    if (!headword.isBlank() && !translations.isEmpty()) {
      entries.add(new Entry(headword.strip(), translations));
    }
  }

  /// Passes over data that is no text.
  private static void skip(ByteBuffer article, boolean isLast) {
    boolean hasSize = !isLast && article.remaining() >= Integer.BYTES;
    long size = hasSize ? Integer.toUnsignedLong(article.getInt()) : article.remaining();
    article.position(article.position() + (int) Math.min(size, article.remaining()));
  }

  /// Text up to a zero, or to the end.
  private static String string(ByteBuffer in) {
    int start = in.position();
    while (in.hasRemaining() && in.get(in.position()) != 0) {
      in.position(in.position() + 1);
    }
    String text =
        new String(
            in.array(), in.arrayOffset() + start, in.position() - start, StandardCharsets.UTF_8);
    if (in.hasRemaining()) {
      in.get();
    }
    return text;
  }
}
