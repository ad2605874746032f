package dev.cuecard.cli.clip;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.chapter.Chapters;
import dev.cuecard.cli.DocumentName;
import dev.cuecard.cli.DocumentOrFile;
import dev.cuecard.cli.Folders;
import dev.cuecard.cli.ShowCommand;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.Query;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.passage.Strands;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Names;
import dev.cuecard.search.QueryError;
import dev.cuecard.search.QueryParser;
import dev.cuecard.search.Search;
import dev.cuecard.terms.KeyTerms;
import dev.cuecard.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds what a call of `clip` is to clip: by times, a query, a chapter or a term.
record Stretches(Arguments arguments, Console console) {
  private static final List<String> WAYS = List.of("--query", "--chapter", "--term");
  private static final int ALL_TERMS = 1000;
  private static final int SHOWN = 8;

  List<Stretch> find() throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    List<String> given = arguments.parameters();
    List<String> ways = WAYS.stream().filter(arguments::has).toList();
    if (ways.isEmpty() && given.size() == 2) {
      return List.of(stretch(track(given.getFirst()), span(given.getLast())));
    }
    if (ways.equals(List.of("--query")) && given.size() < 2) {
      return moments(arguments.text("--query").orElseThrow(), given);
    }
    if (ways.equals(List.of("--chapter")) && given.size() == 1) {
      return chapter(arguments.text("--chapter").orElseThrow(), track(given.getFirst()));
    }
    if (ways.equals(List.of("--term")) && given.size() == 1) {
      return sentences(arguments.text("--term").orElseThrow(), track(given.getFirst()));
    }
    throw new WrongUsage(
        "expected DOCUMENT FROM-TO, DOCUMENT with --chapter or --term, or --query with at most a"
            + " DOCUMENT");
  }

  /// A recording and the track of it that is quoted.
  private record Spoken(Recording recording, Track track) {}

  private Spoken track(String name) throws UnreadableDocument, WrongUsage {
    Recording recording = DocumentOrFile.recording(name, new Folders(arguments, console), console);
    return spoken(recording, recording.about().language().tag());
  }

  private Spoken spoken(Recording recording, String otherwise) throws WrongUsage {
    String wanted =
        arguments.text("--language").map(tag -> Language.of(tag).tag()).orElse(otherwise);
    Track track = ShowCommand.track(recording, Optional.empty());
    track = recording.track(wanted).orElse(track);
    if (arguments.has("--language") && !track.language().equals(wanted)) {
      console.note("there is no track in " + wanted + "; this is " + track.language());
    }
    return new Spoken(recording, track);
  }

  private static Stretch stretch(Spoken spoken, TimeSpan span) {
    return new Stretch(spoken.recording(), spoken.track(), span);
  }

  private static TimeSpan span(String text) throws WrongUsage {
    String[] ends = text.split("[-–]", 2);
    if (ends.length < 2) {
      throw new WrongUsage("expected two times such as 0:50-1:05, got \"" + text + "\"");
    }
    long start = Times.of(ends[0]);
    long end = Times.of(ends[1]);
    if (end <= start) {
      throw new WrongUsage(
          "expected a time after " + Timestamp.exact(start) + ", got " + Timestamp.exact(end));
    }
    return new TimeSpan(start, end);
  }

  private List<Stretch> moments(String text, List<String> document)
      throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    Folders folders = new Folders(arguments, console);
    Query restriction =
        document.isEmpty()
            ? new Query.Restriction(Query.Facet.KIND, new Query.Word("recording"))
            : new Query.Restriction(
                Query.Facet.ID,
                new Query.Word(DocumentName.id(folders.corpus(), document.getFirst())));
    List<Stretch> found = new ArrayList<>();
    try (PassageIndex index = folders.index()) {
      Query asked = QueryParser.parse(text, Names.of(index));
      Query query = new Query.Clauses(List.of(restriction, asked), List.of(), List.of());
      for (Moment moment : new Search(index).moments(query, limit(1))) {
        if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
          Recording recording = DocumentOrFile.recording(moment.document().id(), folders, console);
          found.add(stretch(spoken(recording, moment.language()), span));
        }
      }
    }
    if (found.isEmpty()) {
      console.note("nothing found for " + text);
    }
    return found;
  }

  private List<Stretch> chapter(String wanted, Spoken spoken) throws WrongUsage {
    List<Chapter> chapters = Chapters.of(Strands.of(spoken.track()), OptionalInt.empty());
    List<Chapter> found =
        wanted.matches("\\d{1,4}")
            ? chapters.stream().skip(Math.max(0, Long.parseLong(wanted) - 1)).limit(1).toList()
            : chapters.stream().filter(chapter -> holds(chapter.title(), wanted)).toList();
    if (found.isEmpty() || wanted.matches("0+")) {
      throw new WrongUsage(
          "expected one of the chapters 1 to %d of %s with --chapter, got \"%s\""
              .formatted(chapters.size(), spoken.recording().id(), wanted));
    }
    return found.stream()
        .limit(limit(Integer.MAX_VALUE))
        .map(chapter -> stretch(spoken, chapter.span()))
        .toList();
  }

  /// The sentences that a key term stands in, in any form; of what is none those that hold it.
  private List<Stretch> sentences(String wanted, Spoken spoken) throws WrongUsage {
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
        .map(place -> stretch(spoken, ((Locator.Time) place).span()))
        .limit(limit(Integer.MAX_VALUE))
        .toList();
  }

  private static String some(List<Term> terms) {
    return String.join(", ", terms.stream().limit(SHOWN).map(Term::text).toList());
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private int limit(int otherwise) throws WrongUsage {
    int limit = arguments.number("--limit", otherwise);
    if (limit < 1) {
      throw new WrongUsage("expected at least 1 with --limit, got " + limit);
    }
    return limit;
  }
}
