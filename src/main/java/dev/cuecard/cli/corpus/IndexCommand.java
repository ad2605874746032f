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
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard index`
public final class IndexCommand implements Command {
  private static final List<String> FOR_CLUSTERS =
      List.of(AskedPart.OPTION, "--shards", "--replicas");
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
        .number("N", "On a cluster, for an index that is made: its shards. Default: 3.", "--shards")
        .number("N", "And the copies of each. Default: 1.", "--replicas")
        .examples(
            "cuecard index",
            "cuecard index --lexical",
            "cuecard index --index https://loader@search.example.org:9200/talks --part 3/16");
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
      if (cluster.isPresent()) {
        load(cluster.get(), meanings, arguments, console);
      }
      try (PassageIndex index = meanings.wholeIndex()) {
        console
            .out()
            .println(index.documents().size() + " documents, " + index.passages() + " passages");
      }
    }
    folders.lexicon().learn(folders.corpus());
    return ExitCode.FINE;
  }

  private static void load(
      ClusterAccess access, Meanings meanings, Arguments arguments, Console console)
      throws WrongUsage {
    ClusterSchema.Size size =
        new ClusterSchema.Size(
            arguments.atLeast(1, "--shards", SHARDS), arguments.atLeast(0, "--replicas", REPLICAS));
    try (ClusterClient cluster = new ClusterClient(access, Patience.OF_A_LOADER);
        Progress progress = new Progress(console, "indexing")) {
      new ClusterLoad(new Folders(arguments, console).corpus(), cluster)
          .run(AskedPart.of(arguments), meanings.vectors(), size, progress::reached)
          .unreadable()
          .forEach(console::note);
    }
  }
}
