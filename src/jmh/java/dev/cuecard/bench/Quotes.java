package dev.cuecard.bench;

import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.index.CurrentIndex;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.query.Query;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Quotes of 2 to 16 words from random places of a corpus, each searched for as a phrase. Is its
/// place found, and is each start that is answered one where these words are said?
final class Quotes {
  private static final int QUOTES = 10_000;

  /// As many as are asked for in the talk that the quote was cut from.
  private static final int ALL = 500;

  /// Places in one passage that are nearer than this are one moment.
  private static final long ONE_MOMENT_MS = 12_000;

  private final Words words;
  private final Search search;
  private int crossing;
  private int beside;
  private int missed;
  private int wrong;
  private int starts;

  private Quotes(Words words, Search search) {
    this.words = words;
    this.search = search;
  }

  /// Arguments `corpus index`; exits with 1 if a quote is missed or a start wrong.
  static void main(String[] args) throws Exception {
    Corpus corpus = new Corpus(Path.of(args[0]));
    CurrentIndex current =
        new CurrentIndex(corpus, Path.of(args[1]), (_, _) -> {}, System.err::println);
    try (PassageIndex index = current.open(PassageIndex.Use.MANY)) {
      Quotes quotes = new Quotes(new Words(corpus), new Search(index));
      quotes.checkAll();
      System.exit(quotes.missed + quotes.wrong == 0 ? 0 : 1);
    }
  }

  private void checkAll() {
    Random random = new Random(7);
    for (int i = 0; i < QUOTES; i++) {
      int length = 2 + random.nextInt(15);
      check(words.any(random, length), length);
    }
    System.out.printf(
        "%,d quotes of 2 to 16 words from %,d cues, %,d of them across cues%n",
        QUOTES, words.cues(), crossing);
    System.out.printf(
        "missed %,d; found within 12 s of the same words %,d; starts %,d, wrong %,d%n",
        missed, beside, starts, wrong);
  }

  private void check(int at, int length) {
    crossing += words.crossesCues(at, length) ? 1 : 0;
    Query phrase = new Query.Phrase(words.quote(at, length));
    Set<Words.Place> there = new HashSet<>(words.sameWords(at, length));
    countWrong(search.moments(phrase, 10), there, phrase);

    Words.Place place = words.place(at);
    Query inTalk =
        new Query.Restriction(Query.Facet.ID, new Query.Word(place.talk()));
    List<Moment> moments =
        search.moments(new Query.Clauses(List.of(phrase, inTalk), List.of(), List.of()), ALL);
    countWrong(moments, there, phrase);
    if (moments.stream().noneMatch(moment -> place(moment).equals(place))) {
      if (moments.stream().anyMatch(moment -> isBeside(place(moment), place))) {
        beside++;
      } else {
        missed++;
        System.out.println("missed " + phrase + " at " + place);
      }
    }
  }

  private void countWrong(List<Moment> moments, Set<Words.Place> there, Query phrase) {
    for (Moment moment : moments) {
      starts++;
      if (!there.contains(place(moment))) {
        wrong++;
        System.out.println("wrong " + phrase + " at " + place(moment));
      }
    }
  }

  private static Words.Place place(Moment moment) {
    if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
      return new Words.Place(moment.document().id(), span.start());
    }
    throw new IllegalStateException("not in a talk: " + moment);
  }

  private static boolean isBeside(Words.Place one, Words.Place other) {
    return Math.abs(one.start() - other.start()) < ONE_MOMENT_MS;
  }
}
