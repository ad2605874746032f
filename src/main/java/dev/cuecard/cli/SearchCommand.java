package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.Query;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.render.MomentsJson;
import dev.cuecard.render.MomentsText;
import dev.cuecard.search.MomentGroup;
import dev.cuecard.search.QueryError;
import dev.cuecard.search.QueryParser;
import dev.cuecard.search.Search;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard search QUERY`
final class SearchCommand implements Command {
  private static final int MOMENTS = 10;

  @Override
  public CommandSpec spec() {
    return Options.command(
            "search", "Find the moments where something is said, in recordings and texts.")
        .more(
            "",
            "Words are found in any form, the best matches first; \"a phrase\" exactly as spoken,"
                + " also from one cue into the next. AND, OR, NOT (or -word), brackets; begin*;"
                + " simlar~ (a letter or two off); lang:es, kind:recording (page, discussion, bug,"
                + " exercise), collection:word, title:word.",
            "")
        .parameters("QUERY", "1..*", "What to look for; several arguments are one query.")
        .number("N", "Show at most N moments, " + MOMENTS + " if nothing is said.", "-n", "--limit")
        .json("moments")
        .examples(
            "cuecard search ending a partnership",
            "cuecard search '\"decision maker\" OR director' --limit 3",
            "cuecard search 'negotiat* lang:en kind:recording -title:draft' --json");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws QueryError, UnusableIndex, WrongUsage {
    String text = String.join(" ", arguments.parameters());
    int most = arguments.number("--limit", MOMENTS);
    if (most < 1) {
      throw new WrongUsage("expected at least 1 with --limit, got " + most);
    }
    Query query = QueryParser.parse(text);
    List<MomentGroup> found;
    try (PassageIndex index = new Folders(arguments, console).index()) {
      found = new Search(index).find(query, most);
    }
    if (arguments.has("--json")) {
      console.out().print(Json.pretty(MomentsJson.of(text, found)));
    } else if (found.isEmpty()) {
      console.note("nothing found for " + text);
    } else {
      console.out().print(MomentsText.of(found, console.style()));
    }
    return found.isEmpty() ? ExitCode.NOTHING : ExitCode.FINE;
  }
}
