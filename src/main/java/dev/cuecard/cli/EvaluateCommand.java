package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.evaluation.Comparison;
import dev.cuecard.evaluation.Judgments;
import dev.cuecard.evaluation.Run;
import dev.cuecard.evaluation.Topic;
import dev.cuecard.evaluation.Topics;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.ComparisonText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard evaluate --queries FILE --qrels FILE`
final class EvaluateCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command("evaluate", "Measure how well searches answer judged questions.")
        .more(
            "",
            "nDCG@10, MRR@10, recall@10, recall@100 and success@1 as trec_eval computes them, over"
                + " every question that has an answer, and for each language where there are"
                + " several. Against another run, p is that of the paired randomization test"
                + " (two-sided, 10,000 permutations, always the same).",
            "")
        .value("FILE", "Questions: id, tab, plain words, and after a tab a language.", "--queries")
        .value("FILE", "Judgments: question, 0, document, grade (TREC's qrels).", "--qrels")
        .value("FILE", "The TREC run to measure. Default: what search answers now.", "--run")
        .value("FILE", "A TREC run to compare it with.", "--against")
        .value("UNIT", "What search ranks: document (default) or passage.", "--unit")
        .number("N", "How many moments search looks at for each question.", "--limit")
        .flag("Search by words alone.", "--lexical")
        .flag("Search by meaning alone.", "--semantic")
        .flag("Search by both (the default, where it can be done).", "--hybrid")
        .value(
            "DIR", "Use the ONNX sentence model in DIR instead of the one for English.", "--model")
        .json("evaluation")
        .examples(
            "cuecard evaluate --queries queries.tsv --qrels qrels.txt",
            "cuecard evaluate --queries queries.tsv --qrels qrels.txt --against before.run");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    Parsed<List<Topic>> topics = Records.of("--queries", arguments, Topics::parse, console);
    Parsed<Judgments> judgments = Records.of("--qrels", arguments, Judgments::parse, console);
    Optional<Parsed<Run>> given = read("--run", arguments, console);
    Optional<Parsed<Run>> against = read("--against", arguments, console);
    Run run =
        given.isPresent()
            ? given.get().value()
            : TopicSearch.of(arguments).run(topics.value(), arguments, console);
    Comparison comparison =
        Comparison.of(run, against.map(Parsed::value), judgments.value(), topics.value());
    console
        .out()
        .print(
            arguments.has("--json")
                ? Json.pretty(ComparisonText.json(comparison))
                : ComparisonText.of(comparison, console.style()));
    boolean faulty =
        topics.hasErrors()
            || judgments.hasErrors()
            || given.filter(Parsed::hasErrors).isPresent()
            || against.filter(Parsed::hasErrors).isPresent();
    return faulty ? ExitCode.UNREADABLE : ExitCode.FINE;
  }

  private static Optional<Parsed<Run>> read(String option, Arguments arguments, Console console)
      throws WrongUsage {
    return arguments.has(option)
        ? Optional.of(Records.of(option, arguments, Run::parse, console))
        : Optional.empty();
  }
}
