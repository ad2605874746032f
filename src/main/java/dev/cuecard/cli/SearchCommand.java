package dev.cuecard.cli;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.Meanings;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.render.moment.CompletionText;
import dev.cuecard.render.moment.MomentsCsv;
import dev.cuecard.render.moment.MomentsJson;
import dev.cuecard.render.moment.MomentsText;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Completion;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Moment;
import dev.cuecard.search.parse.QueryError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard search QUERY`
final class SearchCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "search", "Find the moments where something is said, in recordings and texts.")
        .more(
            "",
            "Words are found in any form, the best matches first; \"a phrase\" exactly as spoken,"
                + " also from one cue into the next, \"loose phrase\"~3 with words between. AND, OR,"
                + " NOT (or -word), brackets; a WITHIN 10s b; begin*, w?ld*; simlar~ (a letter or two"
                + " off); /regex/; lang:es, kind:recording (page, discussion, bug, exercise),"
                + " collection:word, title:word, speaker:name, origin:human (automatic,"
                + " translation), date:2020..2024, duration:5m..20m, id:ID, near:ID@1:30. All of it:"
                + " docs/queries.md.",
            "")
        .parameters("QUERY", "0..*", "What to look for; several arguments are one query.")
        .number(
            "N",
            "Show at most N moments, " + SearchOptions.MOMENTS + " if nothing is said.",
            "-n",
            "--limit")
        .number("N", "Leave out the first N moments.", "--offset")
        .number("N", "Show the Nth page of moments, counted from 1.", "--page")
        .value("ORDER", "relevance (default), time or document.", "--sort")
        .flag("Count all moments by collection, language, kind and speaker.", "--facets")
        .flag("Show where in each recording its moments lie.", "--timeline")
        .flag("Find by words alone.", "--lexical")
        .flag("Find by meaning alone.", "--semantic")
        .flag("Find by both (the default, where it can be done).", "--hybrid")
        .value(
            "DIR", "Use the ONNX sentence model in DIR instead of the one for English.", "--model")
        .value(
            "LANGUAGE",
            "Show below each moment what is said there in the recording's track of LANGUAGE; es"
                + " includes es-419.",
            "--show-in")
        .json("moments")
        .flag("Write JSON, a moment a line (docs/schema/moment.schema.json).", "--jsonl")
        .flag("Write CSV, a moment a row (docs/schema/moment-row.schema.json).", "--csv")
        .flag("Write the moments' addresses, one a line.", "--links")
        .value("PREFIX", "Print words and titles that begin so instead.", "--complete")
        .value("FILE", "Answer each line of id, tab, plain words; needs --trec-run.", "--queries")
        .value("TAG", "Write the answers to --queries as a TREC run of this name.", "--trec-run")
        .value("UNIT", "Of such a run: document (default) or passage.", "--unit")
        .examples(
            "cuecard search ending a partnership",
            "cuecard search '\"decision maker\" OR director' --limit 3",
            "cuecard search 'fridge WITHIN 10s recorder' --links",
            "cuecard search lang:es grabadora --show-in en",
            "cuecard search 'negotiat* lang:en kind:recording -title:draft' --json");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws QueryError, UnusableIndex, WrongUsage {
    Optional<String> beginning = arguments.text("--complete");
    if (beginning.isPresent()) {
      return complete(beginning.get(), arguments, console);
    }
    if (arguments.has("--queries") || arguments.has("--trec-run")) {
      return TopicSearch.write(arguments, console);
    }
    SearchOptions options = new SearchOptions(arguments);
    Inquiry inquiry = options.inquiry();
    String shape = options.shape();
    Folders folders = new Folders(arguments, console);
    Answer answer;
    try (Meanings meanings = Meanings.of(arguments, console);
        PassageIndex index = meanings.index()) {
      answer = inquiry.ask(index, meanings.ofQueries(), folders.lexicon().open());
    }
    if (answer.moments().isEmpty() && !arguments.has("--json")) {
      console.note(
          (answer.offset() > 0 ? "nothing more found for " : "nothing found for ")
              + answer.query());
    }
    if (!arguments.has("--json")) {
      answer
          .translations()
          .forEach((language, words) ->
              console.note("in " + language + " also by: " + String.join(", ", words)));
      answer.suggestion().ifPresent(other -> console.note("did you mean: " + other));
    }
    console.out().print(print(options.read(answer, folders.corpus(), console), shape, console));
    return answer.moments().isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
  }

  private static String print(Answer answer, String shape, Console console) {
    List<Moment> moments = answer.moments();
    return switch (shape) {
      case "--json" -> Json.pretty(MomentsJson.of(answer));
      case "--jsonl" -> MomentsJson.lines(moments);
      case "--csv" -> MomentsCsv.of(moments);
      case "--links" -> links(moments);
      default -> MomentsText.of(answer, console.style());
    };
  }

  private static String links(List<Moment> moments) {
    return moments.stream()
        .map(Moment::link)
        .distinct()
        .map(link -> link + "\n")
        .collect(Collectors.joining());
  }

  private static int complete(String beginning, Arguments arguments, Console console)
      throws UnusableIndex, WrongUsage {
    Completion completion;
    try (PassageIndex index = new Folders(arguments, console).index()) {
      completion = Completion.of(beginning, index, new SearchOptions(arguments).limit());
    }
    console
        .out()
        .print(
            arguments.has("--json")
                ? Json.pretty(CompletionText.json(completion))
                : CompletionText.of(completion));
    return completion.words().isEmpty() && completion.documents().isEmpty()
        ? ExitCode.NOTHING
        : ExitCode.FINE;
  }
}
