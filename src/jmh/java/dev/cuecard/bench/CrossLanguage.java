package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.index.analysis.WordKeys;
import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.lexicon.Keys;
import dev.cuecard.lexicon.TranslatedWord;
import dev.cuecard.lexicon.Translator;
import dev.cuecard.lexicon.WordTable;
import dev.cuecard.lexicon.Words;
import dev.cuecard.lexicon.dictionary.Dictionary;
import dev.cuecard.lexicon.dictionary.DictionaryReader;
import dev.cuecard.lexicon.learning.LexiconLearner;
import dev.cuecard.lexicon.learning.ParallelText;
import dev.cuecard.lexicon.learning.TextPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// How well a question in one language finds its passage in another, over plain BM25 (nDCG@10).
/// Questions with an even number are for choosing, with an odd one for reporting; a lexicon is
/// learned from paragraphs of articles with an even number and tested on questions about the others.
///
/// Arguments: the folder `retrieval`, a corpus to learn from or `-`, then `en-ar=FILE` dictionaries.
final class CrossLanguage {
  private static final Keys KEYS = new WordKeys();

  private final Path data;
  private final Direction direction;
  private final Analyzer analyzer;
  private final IndexSearcher searcher;
  private final Map<String, String> gold;

  private CrossLanguage(Path data, Direction direction) throws IOException {
    this.data = data;
    this.direction = direction;
    this.analyzer = analyzer(direction.to());
    this.searcher = index();
    this.gold = rows(direction.to(), "qrels.tsv");
  }

  static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    Map<Direction, List<TextPair>> spoken = spoken(args[1]);
    for (Direction direction :
        List.of(
            Direction.of("en", "ar"),
            Direction.of("en", "es"),
            Direction.of("ar", "en"),
            Direction.of("es", "en"))) {
      var run = new CrossLanguage(data, direction);
      List<WordTable> dictionaries = new ArrayList<>();
      for (String arg : List.of(args).subList(2, args.length)) {
        dictionaries.addAll(dictionary(arg, direction));
      }
      WordTable dictionary = mixed(dictionaries);
      WordTable corpus = learned(direction, spoken);
      WordTable articles = learned(direction, run.paragraphs());
      System.out.println(direction + "  choosing (even), reporting (odd)");
      run.report("raw", new WordTable(), _ -> true);
      run.report("raw, other articles", new WordTable(), run::isAboutOddArticle);
      run.report("dictionary " + dictionary.size(), dictionary, _ -> true);
      run.report("dictionary, other articles", dictionary, run::isAboutOddArticle);
      run.report("corpus " + corpus.size(), corpus, _ -> true);
      run.report("articles " + articles.size(), articles, run::isAboutOddArticle);
      run.report(
          "all, other articles",
          mixed(List.of(dictionary, corpus, articles)),
          run::isAboutOddArticle);
    }
  }

  private static Direction sorted(Direction direction) {
    return direction.from().tag().compareTo(direction.to().tag()) > 0
        ? direction.reversed()
        : direction;
  }

  private static WordTable mixed(List<WordTable> tables) {
    var all = new WordTable();
    tables.forEach(all::mix);
    return all;
  }

  private static List<WordTable> dictionary(String argument, Direction direction)
      throws IOException {
    String[] parts = argument.split("=", 2);
    String[] tags = parts[0].split("-", 2);
    Direction told = Direction.of(tags[0], tags[1]);
    if (!told.equals(direction) && !told.reversed().equals(direction)) {
      return List.of();
    }
    Dictionary dictionary =
        DictionaryReader.read(Path.of(parts[1])).orElseThrow().value().between(told.from(), told.to());
    return List.of(told.equals(direction) ? dictionary.forth(KEYS) : dictionary.back(KEYS));
  }

  private static Map<Direction, List<TextPair>> spoken(String corpus) throws Exception {
    var text = new ParallelText();
    if (!corpus.equals("-")) {
      var documents = new Corpus(Path.of(corpus));
      for (var file : documents.files()) {
        text.add(documents.read(file.id()));
      }
    }
    return text.pairs();
  }

  private static WordTable learned(Direction direction, Map<Direction, List<TextPair>> texts) {
    List<TextPair> pairs = texts.getOrDefault(sorted(direction), List.of());
    long start = System.nanoTime();
    LexiconLearner.Learned learned = new LexiconLearner(sorted(direction), KEYS).learn(pairs);
    System.out.printf(
        "learned %s from %d pairs of texts in %d ms%n",
        direction, pairs.size(), (System.nanoTime() - start) / 1_000_000);
    return sorted(direction).equals(direction) ? learned.forth() : learned.back();
  }

  /// The paragraphs of the articles with an even number, in both languages.
  private Map<Direction, List<TextPair>> paragraphs() throws IOException {
    var text = new ParallelText();
    Map<String, String> to = rows(direction.to(), "corpus.tsv");
    rows(direction.from(), "corpus.tsv")
        .forEach((id, paragraph) -> {
          if (!isOdd(id)) {
            text.add(direction, new TextPair(paragraph, to.getOrDefault(id, "")));
          }
        });
    return text.pairs();
  }

  private static boolean isOdd(String paragraph) {
    return Integer.parseInt(paragraph.substring(0, paragraph.indexOf('_'))) % 2 == 1;
  }

  private boolean isAboutOddArticle(String question) {
    return isOdd(gold.getOrDefault(question, "0_"));
  }

  private Map<String, String> rows(Language language, String file) throws IOException {
    return Files.readAllLines(data.resolve("xquad-" + language).resolve(file)).stream()
        .map(line -> line.split("\t", -1))
        .collect(
            Collectors.toMap(row -> row[0], row -> row[1], (a, _) -> a, LinkedHashMap::new));
  }

  private IndexSearcher index() throws IOException {
    var folder = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
      for (var row : rows(direction.to(), "corpus.tsv").entrySet()) {
        var document = new Document();
        document.add(new StringField("id", row.getKey(), Field.Store.YES));
        document.add(new TextField("text", row.getValue(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return new IndexSearcher(DirectoryReader.open(folder));
  }

  private static Analyzer analyzer(Language language) {
    return switch (language.tag()) {
      case "en" -> new EnglishAnalyzer();
      case "es" -> new SpanishAnalyzer();
      default -> new ArabicAnalyzer();
    };
  }

  private static CharArraySet littleWords(Language language) {
    return switch (language.tag()) {
      case "en" -> EnglishAnalyzer.getDefaultStopSet();
      case "es" -> SpanishAnalyzer.getDefaultStopSet();
      default -> ArabicAnalyzer.getDefaultStopSet();
    };
  }

  private void report(String name, WordTable table, Predicate<String> isWanted)
      throws IOException {
    var translator =
        new Translator((word, d) -> table.translations(KEYS.key(word, d.from())));
    double[] sums = new double[2];
    int[] counts = new int[2];
    for (var question : rows(direction.from(), "queries.tsv").entrySet()) {
      if (isWanted.test(question.getKey())) {
        int half = Integer.parseInt(question.getKey().substring(1)) % 2;
        sums[half] += gain(query(translator, question.getValue()), gold.getOrDefault(question.getKey(), ""));
        counts[half]++;
      }
    }
    System.out.printf(
        "  %-28s %.3f  %.3f  (%d, %d)%n",
        name, sums[0] / counts[0], sums[1] / counts[1], counts[0], counts[1]);
  }

  /// nDCG@10 where one passage is right.
  private double gain(Query query, String right) throws IOException {
    var hits = searcher.search(query, 10).scoreDocs;
    for (int i = 0; i < hits.length; i++) {
      if (searcher.storedFields().document(hits[i].doc).get("id").equals(right)) {
        return Math.log(2) / Math.log(i + 2.0);
      }
    }
    return 0;
  }

  private Query query(Translator translator, String question) throws IOException {
    var all = new BooleanQuery.Builder();
    CharArraySet little = littleWords(direction.from());
    List<String> words =
        Stream.concat(
                Words.of(question).stream().filter(word -> !little.contains(word)),
                Stream.of(question.split("\\D+", -1)).filter(number -> !number.isEmpty()))
            .toList();
    for (TranslatedWord word : translator.translate(words, direction)) {
      all.add(group(word), BooleanClause.Occur.SHOULD);
    }
    return all.build();
  }

  /// All that a word may be as one word: each occurrence counts by its weight, and its rarity is
  /// that of the commonest.
  private Query group(TranslatedWord word) throws IOException {
    Map<String, Double> byTerm = new LinkedHashMap<>();
    for (TranslatedWord.Weighted alternative : word.alternatives()) {
      Set<String> terms = terms(alternative.text());
      terms.forEach(term -> byTerm.merge(term, alternative.weight() / terms.size(), Math::max));
    }
    var group = new SynonymQuery.Builder("text");
    byTerm.forEach((term, weight) -> group.addTerm(new Term("text", term), weight.floatValue()));
    return group.build();
  }

  private Set<String> terms(String text) throws IOException {
    Set<String> terms = new java.util.LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
