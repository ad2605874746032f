package dev.cuecard.chapter;

import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.terms.Phrase;
import dev.cuecard.terms.Phrases;
import dev.cuecard.terms.naming.NounPhrase;
import dev.cuecard.terms.naming.Nouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names chapters by what is said in them: what their first sentences announce (“Let's talk about
/// unification”), or else the phrases that they have and the other chapters have not.
final class Titles {
  /// How many phrases a title names.
  private static final int MOST_PHRASES = 2;

  /// Of how many the best are chosen: what is lighter is no title.
  private static final int CONSIDERED = 40;

  private static final Pattern FOREIGN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}\\P{L}]+");

  private static final Pattern NAME =
      Pattern.compile("[\\p{Lu}\\p{N}]\\S*(?: [\\p{Lu}\\p{N}]\\S*)*");

  /// The second sets the chapter apart by no less than this part of what the first does.
  private static final double ENOUGH = 0.5;

  private final Language language;
  private final List<List<Segment>> chapters;
  private final List<List<Phrase>> phrases;
  private final Nouns nouns;
  private final Map<String, Integer> chaptersWith = new HashMap<>();
  private final Set<List<String>> taken = new HashSet<>();

  private Titles(Language language, List<List<Segment>> chapters) {
    this.language = language;
    this.chapters = chapters;
    nouns = Nouns.in(language, chapters.stream().flatMap(List::stream).map(Segment::text).toList());
    phrases =
        chapters.stream()
            .map(chapter ->
                Phrases.of(language, chapter.stream().map(Segment::text).toList()).ranked())
            .toList();
    phrases.forEach(all -> all.forEach(p -> chaptersWith.merge(p.key(), 1, Integer::sum)));
  }

  /// A title for each chapter.
  static List<String> of(Language language, List<List<Segment>> chapters) {
    Titles titles = new Titles(language, chapters);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      all.add(titles.title(i));
    }
    return all;
  }

  private String title(int chapter) {
    Optional<String> announced =
        chapters.get(chapter).stream()
            .limit(2)
            .flatMap(sentence -> Announcement.in(language, sentence.text()).stream())
            .filter(nouns::isNominative)
            .findFirst();
    return capitalised(announced.orElseGet(() -> distinguishing(chapter)));
  }

  /// The phrases that set a chapter apart, or its first words if it has none.
  private String distinguishing(int chapter) {
    List<Phrase> best =
        names(phrases.get(chapter)).stream()
            .limit(CONSIDERED)
            .sorted(
                Comparator.comparingDouble(this::distinction).reversed().thenComparing(Phrase::key))
            .toList();
    Optional<NounPhrase> heading =
        new Headings(language, nouns, phrases.get(chapter), this::distinction)
            .best(chapters.get(chapter), taken);
    if (heading.isPresent()) {
      taken.add(heading.get().keys());
      return heading.get().text();
    }
    List<Phrase> chosen = new ArrayList<>();
    for (Phrase phrase : best) {
      if (chosen.size() < MOST_PHRASES
          && distinction(phrase) >= ENOUGH * distinction(best.getFirst())
          && chosen.stream().noneMatch(other -> overlaps(other, phrase))) {
        chosen.add(phrase);
      }
    }
    return chosen.isEmpty()
        ? firstWords(chapters.get(chapter).getFirst().text())
        : String.join(comma(), chosen.stream().map(this::text).toList());
  }

  private String comma() {
    return switch (language.primary()) {
      case "ar", "fa", "ur" -> "، ";
      case "zh", "ja" -> "、";
      default -> ", ";
    };
  }

  /// Those that name something in the form in which a title does; those in another if there are
  /// none, or such as might name something.
  private List<Phrase> names(List<Phrase> all) {
    List<Phrase> own = all.stream().filter(this::isOwn).toList();
    List<Phrase> names = own.stream().filter(phrase -> nouns.mayName(text(phrase))).toList();
    List<Phrase> titles =
        names.stream().filter(phrase -> nouns.isNominative(text(phrase))).toList();
    if (names.isEmpty()) {
      return own.stream().filter(phrase -> nouns.mightName(text(phrase))).toList();
    }
    return titles.isEmpty() ? names : titles;
  }

  /// Whether it is in the letters of the language, or a name: what is said in another between is no
  /// title.
  private boolean isOwn(Phrase phrase) {
    String text = phrase.text();
    return !FOREIGN.matcher(text).matches()
        || !Set.of("zh", "ja", "ru", "ar").contains(language.primary())
        || NAME.matcher(text).matches();
  }

  private String text(Phrase phrase) {
    return phrase.text(nouns::isNominative);
  }

  private double distinction(Phrase phrase) {
    double others = chaptersWith.getOrDefault(phrase.key(), 1);
    return phrase.weight() * phrase.words() * Math.log(1 + chapters.size() / others);
  }

  private static boolean overlaps(Phrase one, Phrase other) {
    Set<String> words = Set.copyOf(List.of(one.key().split(" ", -1)));
    return List.of(other.key().split(" ", -1)).stream().anyMatch(words::contains)
        || one.key().contains(other.key())
        || other.key().contains(one.key());
  }

  private static String firstWords(String text) {
    String[] words = text.split(" ", 7);
    return words.length < 7 ? text : String.join(" ", List.of(words).subList(0, 6)) + "…";
  }

  private static String capitalised(String title) {
    int first = title.offsetByCodePoints(0, title.isEmpty() ? 0 : 1);
    return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
  }
}
