package dev.cuecard.cli;

import dev.cuecard.cli.named.Meanings;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.evaluation.Ranked;
import dev.cuecard.evaluation.Run;
import dev.cuecard.evaluation.Topic;
import dev.cuecard.evaluation.Topics;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.problem.Parsed;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Search;
import dev.cuecard.search.parse.QueryParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Many questions in plain words, searched one after the other.
///
/// @param depth how many moments to look at for each
/// @param passages whether places are ranked, not documents
record TopicSearch(int depth, boolean passages) {
  /// As deep as TREC's runs go.
  private static final int DEPTH = 1000;

  /// `search --queries FILE --trec-run TAG`
  static int write(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    String tag = arguments.text("--trec-run").orElse("");
    if (!arguments.has("--queries") || !tag.matches("[!-~]+")) {
      throw new WrongUsage("expected --queries FILE with --trec-run TAG, a word without blanks");
    }
    TopicSearch search = of(arguments);
    Parsed<List<Topic>> topics = Records.of("--queries", arguments, Topics::parse, console);
    console.out().print(search.run(topics.value(), arguments, console).toText(tag));
    return topics.hasErrors() ? ExitCode.UNREADABLE : ExitCode.FINE;
  }

  /// As `--unit` and `--limit` say.
  static TopicSearch of(Arguments arguments) throws WrongUsage {
    String unit = arguments.text("--unit").orElse("document");
    if (!unit.equals("document") && !unit.equals("passage")) {
      throw new WrongUsage("expected document or passage with --unit, got \"" + unit + '"');
    }
    return new TopicSearch(Math.max(1, arguments.number("--limit", DEPTH)), unit.equals("passage"));
  }

  /// What the index of the call answers.
  Run run(List<Topic> topics, Arguments arguments, Console console)
      throws UnusableIndex, WrongUsage {
    Map<String, List<Ranked>> rankings = new LinkedHashMap<>();
    try (Meanings meanings = Meanings.of(arguments, console);
        PassageIndex index = meanings.wholeIndex()) {
      Search search = new Search(index, meanings.ofQueries());
      for (Topic topic : topics) {
        rankings.put(topic.id(), ranked(search.moments(QueryParser.words(topic.text()), depth)));
      }
    }
    return new Run(rankings);
  }

  /// Each document or place once, by its best moment.
  private List<Ranked> ranked(List<Moment> moments) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (Moment moment : moments) {
      String place = passages ? moment.locator().fragment() : "";
      best.merge(moment.document().id() + place, moment.score(), Math::max);
    }
    List<Ranked> ranked = new ArrayList<>();
    best.forEach((document, score) -> ranked.add(new Ranked(document, score)));
    return ranked;
  }
}
