package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.Meanings;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.cluster.client.ClusterAccess;
import dev.cuecard.index.cluster.client.ClusterClient;
import dev.cuecard.index.cluster.client.Patience;
import dev.cuecard.index.cluster.form.ClusterSchema;
import dev.cuecard.index.cluster.load.ClusterLoad;
import dev.cuecard.index.cluster.load.Portion;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard index`
public final class IndexCommand implements Command {
  private static final String OWN = "--own";
  private static final List<String> FOR_CLUSTERS =
      List.of(AskedPart.OPTION, OWN, "--shards", "--replicas");
  private static final int SHARDS = 3;
  private static final int REPLICAS = 1;

  @Override
  public CommandSpec spec() {
    return Options.command(
            "index", "Bring the index up to date now; search does so by itself when it has to.")
        .more(
            "",
            "Learns also from tracks and translations how words are translated, for searching in one"
                + " language what is said in another.",
            "")
        .flag("Leave out the passages' meaning: index words alone.", "--lexical")
        .value(
            "DIR", "Use the ONNX sentence model in DIR instead of the one for English.", "--model")
        .value(
            "K/N",
            "On a cluster: load the Kth of N parts of the corpus; as many workers load the others.",
            AskedPart.OPTION)
        .value(
            "K/N",
            "On a cluster: the corpus is the Kth of N, as \"ingest --part\" makes them; load all of it,"
                + " and leave alone what other workers load.",
            OWN)
        .number("N", "On a cluster, for an index that is made: its shards. Default: 3.", "--shards")
        .number("N", "And the copies of each. Default: 1.", "--replicas")
        .examples(
            "cuecard index",
            "cuecard index --lexical",
            "cuecard index --index https://loader@search.example.org:9200/talks --part 3/16",
            "cuecard index --index https://loader@search.example.org:9200/talks --corpus corpus-3"
                + " --own 3/16");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnusableIndex, WrongUsage {
    Folders folders = new Folders(arguments, console);
    Optional<ClusterAccess> cluster = folders.cluster();
    if (cluster.isEmpty() && FOR_CLUSTERS.stream().anyMatch(arguments::has)) {
      throw new WrongUsage(
          "expected an index on a cluster with "
              + String.join(", ", FOR_CLUSTERS)
              + ", got a folder");
    }
    try (Meanings meanings = Meanings.of(arguments, console)) {
      boolean isSearched = cluster.isEmpty() || load(cluster.get(), meanings, arguments, console);
      if (isSearched) {
        print(meanings, console);
      }
    }
    folders.lexicon().learn(folders.corpus());
    return ExitCode.FINE;
  }

  private static void print(Meanings meanings, Console console) throws UnusableIndex, WrongUsage {
    try (PassageIndex index = meanings.wholeIndex()) {
      console
          .out()
          .println(index.documents().size() + " documents, " + index.passages() + " passages");
    }
  }

  /// Returns whether there is something to be searched now.
  private static boolean load(
      ClusterAccess access, Meanings meanings, Arguments arguments, Console console)
      throws WrongUsage {
    ClusterSchema.Size size =
        new ClusterSchema.Size(
            arguments.atLeast(1, "--shards", SHARDS), arguments.atLeast(0, "--replicas", REPLICAS));
    try (ClusterClient cluster = new ClusterClient(access, Patience.OF_A_LOADER);
        Progress progress = new Progress(console, "indexing")) {
      ClusterLoad load = new ClusterLoad(new Folders(arguments, console).corpus(), cluster);
      load.run(portion(arguments), meanings.vectors(), size, progress::reached)
          .unreadable()
          .forEach(console::note);
      load.remarks().forEach(console::note);
      return load.isSearched();
    }
  }

  private static Portion portion(Arguments arguments) throws WrongUsage {
    if (!arguments.has(OWN)) {
      return new Portion.Shared(AskedPart.of(arguments));
    }
    if (arguments.has(AskedPart.OPTION)) {
      throw new WrongUsage("expected " + AskedPart.OPTION + " or " + OWN + ", got both");
    }
    return new Portion.Own(AskedPart.of(arguments, OWN));
  }
}
