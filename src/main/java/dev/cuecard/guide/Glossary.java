package dev.cuecard.guide;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.language.Stems;
import dev.cuecard.passage.Segment;
import dev.cuecard.summary.Fitness;
import dev.cuecard.terms.Definition;
import dev.cuecard.terms.Definitions;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import dev.cuecard.terms.naming.Nouns;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The terms that lessons define, and the key terms that they leave undefined.
final class Glossary {
  /// Of a lesson's key terms so many may be in the glossary, of all lessons' undefined ones so
  /// many.
  private static final int FROM_A_LESSON = 8;

  private static final int MOST_UNDEFINED = 12;

  /// A lesson of so many sentences speaks of its terms three times, a shorter one twice.
  private static final int LONG = 40;

  private static final int MOST_MENTIONS = 8;

  /// Mentions nearer to each other than this (ms) are one.
  private static final long NEAR = 30_000;

  /// A definition has so many words that say something beside the term.
  private static final int FEWEST_WORDS = 3;

  private static final double FIT = 0.3;

  private final Language language;
  private final Fitness fitness;
  private final Map<Set<String>, Entry> entries = new LinkedHashMap<>();

  private Glossary(Language language) {
    this.language = language;
    fitness = new Fitness(language);
  }

  /// A term on its way into the glossary.
  private record Entry(
      String term,
      Optional<String> expansion,
      Optional<Cited> definition,
      List<Citation> mentions) {
    Entry or(Cited found) {
      return new Entry(term, expansion, definition.or(() -> Optional.of(found)), mentions);
    }

    GlossaryEntry finished() {
      return new GlossaryEntry(
          term,
          expansion,
          definition,
          mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size())));
    }
  }

  /// Of what `lessons` say.
  static Glossary of(Language language, List<Lesson> lessons) {
    Glossary glossary = new Glossary(language);
    lessons.forEach(glossary::define);
    lessons.stream()
        .flatMap(lesson -> glossary.undefined(lesson).stream())
        .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::text))
        .limit(MOST_UNDEFINED)
        .forEach(term -> glossary.add(term.text(), term.expansion(), Optional.empty()));
    lessons.forEach(glossary::mention);
    return glossary;
  }

  /// Takes the definitions of terms that are still undefined from another part of the course.
  void complete(Lesson other) {
    for (Definition definition : Definitions.in(language, other.sentences()).values()) {
      if (isTelling(definition)) {
        entries.computeIfPresent(
            stems(definition.term()), (_, entry) -> entry.or(cited(other, definition)));
      }
    }
  }

  /// In the order of the alphabet.
  List<GlossaryEntry> entries() {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    return entries.values().stream()
        .map(Entry::finished)
        .sorted(
            Comparator.comparing(GlossaryEntry::term, alphabet).thenComparing(GlossaryEntry::term))
        .toList();
  }

  private void define(Lesson lesson) {
    for (Definition definition : Definitions.in(language, lesson.sentences()).values()) {
      if (isTelling(definition)) {
        add(
            shown(definition.term(), lesson),
            Optional.empty(),
            Optional.of(cited(lesson, definition)));
      }
    }
  }

  private static Cited cited(Lesson lesson, Definition definition) {
    return lesson.cited(new Segment(definition.locator(), definition.text()));
  }

  /// Whether enough is said of the term, in a sentence that can be read alone.
  private boolean isTelling(Definition definition) {
    Set<String> about = new HashSet<>(stems(definition.text()));
    about.removeAll(stems(definition.term()));
    return about.size() >= FEWEST_WORDS && fitness.of(definition.text()) >= FIT;
  }

  /// In small letters if it is ever written so.
  private static String shown(String term, Lesson lesson) {
    int first = term.offsetByCodePoints(0, 1);
    String small = term.substring(0, first).toLowerCase(Locale.ROOT) + term.substring(first);
    boolean isName =
        term.codePoints().skip(1).anyMatch(Character::isUpperCase)
            || lesson.sentences().stream()
                .map(Segment::text)
                .anyMatch(text -> text.indexOf(term, 1) > 0);
    return isName ? term : small;
  }

  private List<Term> undefined(Lesson lesson) {
    int often = lesson.sentences().size() < LONG ? 2 : 3;
    Nouns nouns = Nouns.in(language, lesson.sentences().stream().map(Segment::text).toList());
    return KeyTerms.of(language, lesson.sentences(), 3 * FROM_A_LESSON).stream()
        .filter(term -> term.count() >= often && nouns.mayName(term.text()))
        .filter(term -> !entries.containsKey(stems(term.text())))
        .limit(FROM_A_LESSON)
        .toList();
  }

  private void add(String term, Optional<String> expansion, Optional<Cited> definition) {
    Set<String> stems = stems(term);
    if (!stems.isEmpty()) {
      entries.putIfAbsent(stems, new Entry(term, expansion, definition, new ArrayList<>()));
    }
  }

  private void mention(Lesson lesson) {
    for (Segment sentence : lesson.sentences()) {
      Set<String> words = stems(sentence.text());
      entries.forEach((stems, entry) -> {
        if (words.containsAll(stems)) {
          note(new Citation(lesson.about(), sentence.locator()), entry.mentions());
        }
      });
    }
  }

  private static void note(Citation mention, List<Citation> mentions) {
    if (mentions.isEmpty() || !isNear(mentions.getLast(), mention)) {
      mentions.add(mention);
    }
  }

  private static boolean isNear(Citation one, Citation next) {
    if (!one.document().id().equals(next.document().id())) {
      return false;
    }
    if (one.place() instanceof Locator.Time(TimeSpan first)
        && next.place() instanceof Locator.Time(TimeSpan last)) {
      return last.start() - first.start() < NEAR;
    }
    return one.place().equals(next.place());
  }

  private Set<String> stems(String text) {
    return Set.copyOf(new HashSet<>(Stems.of(language, text)));
  }
}
