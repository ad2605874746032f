package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.StoredFile;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.index.store.IndexRefresh;
import dev.cuecard.render.Diagnosis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard doctor`
public final class DoctorCommand implements Command {
  private static final String IN_FOLDER =
      ", older than the corpus: the next search brings it up to date";

  @Override
  public CommandSpec spec() {
    return Options.command(
            "doctor",
            "Check that every document of the corpus can be read and that the index says what the"
                + " corpus says. Changes nothing.")
        .json("diagnosis")
        .examples("cuecard doctor");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Folders folders = new Folders(arguments, console);
    Corpus corpus = folders.corpus();
    List<StoredFile> files = corpus.files();
    List<String> findings = new ArrayList<>();
    Set<String> readable = new HashSet<>();
    try (Progress progress = new Progress(console, "checking")) {
      for (int i = 0; i < files.size(); i++) {
        check(corpus, files.get(i).id(), readable, findings);
        progress.reached(i + 1, files.size());
      }
    }
    Diagnosis diagnosis =
        new Diagnosis(
            corpus.folder().toString(),
            files.size(),
            folders.indexName(),
            index(folders, files, readable, findings),
            findings);
    console
        .out()
        .print(arguments.has("--json") ? Json.pretty(diagnosis.toJson()) : diagnosis.toText());
    return findings.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private static void check(Corpus corpus, String id, Set<String> readable, List<String> findings) {
    try {
      corpus.read(id);
      readable.add(id);
    } catch (UnreadableDocument e) {
      findings.add(String.valueOf(e.getMessage()));
    }
  }

  /// The state of the index in a few words.
  private static String index(
      Folders folders, List<StoredFile> files, Set<String> readable, List<String> findings) {
    try (PassageIndex index = folders.indexAsItIs()) {
      String size = index.documents().size() + " documents, " + index.passages() + " passages";
      if (!IndexRefresh.isCurrent(index.notes(), files)) {
        return size + (folders.cluster().isPresent() ? onCluster(files) : IN_FOLDER);
      }
      compare(readable, index, findings);
      return size + ", up to date";
    } catch (UnusableIndex e) {
      return e.getMessage() + ": the next search builds it";
    }
  }

  /// A cluster may have been loaded from elsewhere: a reader's corpus need not be that of a loader.
  private static String onCluster(List<StoredFile> files) {
    return files.isEmpty()
        ? ", loaded from elsewhere: there are no documents here"
        : ", not those of this corpus as it is: \"cuecard index\" makes it say what this corpus says,"
            + " \"cuecard index --own\" adds this one to others";
  }

  private static void compare(Set<String> readable, PassageIndex index, List<String> findings) {
    Set<String> stored = new HashSet<>(readable);
    for (DocumentHeader document : index.documents()) {
      if (!stored.remove(document.id())) {
        findings.add("the index holds " + document.id() + ", the corpus does not");
      }
    }
    stored.forEach(id -> findings.add("the corpus holds " + id + ", the index does not"));
  }
}
