package dev.cuecard.cli.clip;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.search.parse.QueryError;
import java.util.List;

/// Finds what a call of `clip` is to clip: by times, a query, a chapter or a term.
record Stretches(Arguments arguments, Console console) {
  private static final List<String> WAYS = List.of("--query", "--chapter", "--term");

  List<Stretch> find() throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    List<String> given = arguments.parameters();
    List<String> ways = WAYS.stream().filter(arguments::has).toList();
    if (ways.isEmpty() && given.size() == 2) {
      return List.of(spoken(given).stretch(span(given.getLast())));
    }
    if (ways.equals(List.of("--query")) && given.size() < 2) {
      String query = arguments.text("--query").orElseThrow();
      return new FoundMoments(arguments, console).of(query, given, limit(1));
    }
    if (ways.equals(List.of("--chapter")) && given.size() == 1) {
      String chapter = arguments.text("--chapter").orElseThrow();
      return new NamedParts(spoken(given)).chapter(chapter, limit(Integer.MAX_VALUE));
    }
    if (ways.equals(List.of("--term")) && given.size() == 1) {
      String term = arguments.text("--term").orElseThrow();
      return new NamedParts(spoken(given)).sentences(term, limit(Integer.MAX_VALUE));
    }
    throw new WrongUsage(
        "expected DOCUMENT FROM-TO, DOCUMENT with --chapter or --term, or --query with at most a"
            + " DOCUMENT");
  }

  private Spoken spoken(List<String> given) throws UnreadableDocument, WrongUsage {
    return Spoken.named(given.getFirst(), arguments, console);
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

  private int limit(int otherwise) throws WrongUsage {
    return arguments.atLeast(1, "--limit", otherwise);
  }
}
