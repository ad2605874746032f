package dev.cuecard.cli.clip;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.chapter.Chapters;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.document.Locator;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strands;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// The parts of a recording that users know by name: its chapters, and the sentences that a term
/// stands in.
record NamedParts(Spoken spoken) {
  private static final int ALL_TERMS = 1000;
  private static final int SHOWN = 8;

  /// The chapters that a number from 1, or words of the title, mean.
  List<Stretch> chapter(String wanted, int limit) throws WrongUsage {
    List<Chapter> chapters = Chapters.of(Strands.of(spoken.track()), OptionalInt.empty());
    List<Chapter> found =
        wanted.matches("[1-9]\\d{0,3}")
            ? chapters.stream().skip(Long.parseLong(wanted) - 1).limit(1).toList()
            : chapters.stream().filter(chapter -> holds(chapter.title(), wanted)).toList();
    if (found.isEmpty()) {
      throw new WrongUsage(
          "expected one of the chapters 1 to %d of %s with --chapter, got \"%s\""
              .formatted(chapters.size(), spoken.recording().id(), wanted));
    }
    return found.stream().limit(limit).map(chapter -> spoken.stretch(chapter.span())).toList();
  }

  /// The sentences that a key term stands in, in any form; of what is none those that hold it.
  List<Stretch> sentences(String wanted, int limit) throws WrongUsage {
    Language language = new Language(spoken.track().language());
    List<Segment> said = Sentences.of(Strands.of(spoken.track()));
    List<Term> terms = KeyTerms.of(language, said, ALL_TERMS);
    List<Locator> places =
        terms.stream()
            .filter(term -> term.text().equalsIgnoreCase(wanted))
            .findFirst()
            .map(Term::places)
            .orElseGet(() ->
                said.stream()
                    .filter(sentence -> holds(sentence.text(), wanted))
                    .map(Segment::locator)
                    .toList());
    if (places.isEmpty()) {
      throw new WrongUsage(
          "expected a term of %s with --term, such as %s, got \"%s\""
              .formatted(spoken.recording().id(), some(terms), wanted));
    }
    return places.stream()
        .filter(Locator.Time.class::isInstance)
        .map(place -> spoken.stretch(((Locator.Time) place).span()))
        .limit(limit)
        .toList();
  }

  private static String some(List<Term> terms) {
    return String.join(", ", terms.stream().limit(SHOWN).map(Term::text).toList());
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
