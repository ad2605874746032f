package dev.cuecard.terms;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.naming.Nouns;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The index at the back of a book, for a collection in one language: what its documents are about,
/// from A to Z. Documents are added one by one; only their heaviest phrases are kept, of single
/// words only nouns.
///
/// ```java
/// TopicIndex index = new TopicIndex(language);
/// for (Document document : course) {
///   index.add(document, sentences(document));
/// }
/// List<IndexEntry> entries = index.entries(100);
/// ```
public final class TopicIndex {
  /// How many phrases of a document are kept.
  private static final int KEPT = 60;

  /// Places nearer to each other than this (ms) are one.
  private static final long NEAR = 60_000;

  private final Language language;
  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, Integer> documentsWith = new HashMap<>();
  private final Map<String, IndexEntry.Defined> definitions = new HashMap<>();
  private final Map<String, String> expansions = new HashMap<>();
  private int documents;

  /// An index, still empty, of texts in `language`.
  public TopicIndex(Language language) {
    this.language = language;
  }

  private static final class Topic {
    private final Phrase phrase;
    private final List<IndexEntry.Mention> mentions = new ArrayList<>();
    private double weight;

    Topic(Phrase phrase) {
      this.phrase = phrase;
    }
  }

  /// Adds what is said or written in `document` in the language of the index.
  public void add(Document document, List<Segment> sentences) {
    documents++;
    IndexEntry.Source source = IndexEntry.Source.of(document);
    Definitions.in(language, sentences)
        .forEach((key, definition) ->
            definitions.putIfAbsent(key, new IndexEntry.Defined(source, definition)));
    Acronyms.in(sentences).forEach(expansions::putIfAbsent);
    List<String> texts = sentences.stream().map(Segment::text).toList();
    Nouns nouns = Nouns.in(language, texts);
    List<Phrase> phrases =
        Phrases.of(language, texts).ranked().stream()
            .filter(phrase -> nouns.mayName(phrase.text()))
            .toList();
    phrases.stream()
        .filter(phrase -> phrase.count() > 1)
        .forEach(phrase -> documentsWith.merge(phrase.key(), 1, Integer::sum));
    double heaviest = phrases.isEmpty() ? 1 : phrases.getFirst().weight();
    for (Phrase phrase : phrases.subList(0, Math.min(KEPT, phrases.size()))) {
      Topic topic = topics.computeIfAbsent(phrase.key(), _ -> new Topic(phrase));
      topic.weight += phrase.weight() / heaviest;
      topic.mentions.add(new IndexEntry.Mention(source, phrase.count(), places(phrase, sentences)));
    }
  }

  private static List<Locator> places(Phrase phrase, List<Segment> sentences) {
    List<Locator> places = new ArrayList<>();
    for (int sentence : phrase.sentences()) {
      Locator place = sentences.get(sentence).locator();
      if (places.isEmpty() || !isNear(places.getLast(), place)) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean isNear(Locator one, Locator next) {
    if (one instanceof Locator.Time(TimeSpan first)
        && next instanceof Locator.Time(TimeSpan last)) {
      return last.start() - first.start() < NEAR;
    }
    return one.equals(next);
  }

  /// The entries of the `limit` weightiest terms, in the order of the language's alphabet. A term
  /// that stands in every document is worth less than one that tells some of them apart.
  public List<IndexEntry> entries(int limit) {
    List<Topic> chosen =
        topics.values().stream()
            .sorted(
                Comparator.comparingDouble(this::worth)
                    .reversed()
                    .thenComparing(topic -> topic.phrase.key()))
            .limit(limit)
            .toList();
    SeeAlso seeAlso = new SeeAlso();
    chosen.forEach(topic -> seeAlso.add(topic.phrase.key(), topic.phrase.text(), spots(topic)));
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    return chosen.stream()
        .map(topic -> entry(topic, seeAlso))
        .sorted(Comparator.comparing(IndexEntry::term, alphabet).thenComparing(IndexEntry::term))
        .toList();
  }

  private double worth(Topic topic) {
    int in = documentsWith.getOrDefault(topic.phrase.key(), 1);
    return topic.weight * topic.phrase.words() * Math.log(1 + (double) documents / in);
  }

  private IndexEntry entry(Topic topic, SeeAlso seeAlso) {
    String text = topic.phrase.text();
    return new IndexEntry(
        text,
        Optional.ofNullable(expansions.get(text)),
        Optional.ofNullable(definitions.get(topic.phrase.key())),
        topic.mentions,
        seeAlso.of(topic.phrase.key()));
  }

  /// Where a topic stands, as words that are equal for one place.
  private static Set<String> spots(Topic topic) {
    Set<String> spots = new HashSet<>();
    for (IndexEntry.Mention mention : topic.mentions) {
      for (Locator place : mention.places()) {
        String spot =
            place instanceof Locator.Time(TimeSpan span)
                ? Long.toString(span.start() / NEAR)
                : place.fragment();
        spots.add(mention.document().id() + " " + spot);
      }
    }
    return spots;
  }
}
