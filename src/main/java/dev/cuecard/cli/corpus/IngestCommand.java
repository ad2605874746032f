package dev.cuecard.cli.corpus;

import dev.cuecard.cli.named.Folders;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.Progress;
import dev.cuecard.console.Version;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.CorpusWriter;
import dev.cuecard.corpus.Part;
import dev.cuecard.fetch.UserAgent;
import dev.cuecard.ingest.Ingest;
import dev.cuecard.ingest.IngestListener;
import dev.cuecard.ingest.Ingested;
import dev.cuecard.ingest.Input;
import dev.cuecard.ingest.SourceFinder;
import dev.cuecard.ingest.SourceReader;
import dev.cuecard.ingest.Watch;
import dev.cuecard.ingest.Web;
import dev.cuecard.language.Language;
import dev.cuecard.render.IngestReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard ingest SOURCE…`
public final class IngestCommand implements Command {
  /// How long to wait for another writer.
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Override
  public CommandSpec spec() {
    return Options.command("ingest", "Read files, courses, wikis and bugs into the corpus.")
        .more(
            "",
            "Subtitles, message bundles and their translations, wiki and talk pages, bug reports,"
                + " Open edX courses and problems, HTML; by their names .md and .txt files; what"
                + " export wrote; archives (tar, zip) and compressed files (gz, bz2, xz) of these."
                + " What a file is, is seen from its content.",
            "")
        .parameters(
            "SOURCE", "1..*", "Files, folders, globs, addresses on the web; - for standard input.")
        .value(
            "TAG",
            "The language of subtitle files. Default: as name.LANGUAGE.srt says.",
            "--language")
        .value("NAME", "How the files are encoded. Default: found out for each.", "--charset")
        .value(
            "URL",
            "The public address of the one source: links to moments begin with it.",
            "--link")
        .value("NAME", "The collection of what does not name one itself.", "--collection")
        .value(
            "TITLES",
            "Of a live wiki, the message bundles of these titles, in which * stands for anything.",
            "--bundle-group")
        .value(
            "TAGS",
            "The languages of their translations, such as es,fr. Default: those with priority.",
            "--languages")
        .value(
            "ADDRESS",
            "A mailbox or page by which servers can reach you. Default: $CUECARD_CONTACT.",
            "--contact")
        .value(
            "K/N",
            "Store the Kth of N parts of the documents; as many workers store the others, each into"
                + " a corpus of its own.",
            AskedPart.OPTION)
        .flag("Go on reading what is new or changed, until the program is ended.", "--watch")
        .json("ingest")
        .examples(
            "cuecard ingest talks/",
            "cuecard ingest 'talks/**.srt' --language en",
            "cuecard ingest course.tar.gz",
            "cuecard ingest https://meta.wikimedia.org/wiki/WikiLearn --contact me@example.org",
            "cuecard ingest https://meta.wikimedia.org/ --bundle-group 'WikiLearn*'"
                + " --languages es,ar",
            "cuecard ingest /srv/talks --corpus /srv/part-3 --part 3/16",
            "curl … | cuecard ingest - --link https://example.org/talk.webm");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws CorpusLocked, WrongUsage, InterruptedException {
    SourceFinder.Found found = SourceFinder.sources(arguments.parameters());
    Optional<String> link = arguments.text("--link");
    if (link.isPresent() && found.inputs().size() != 1) {
      throw new WrongUsage("expected one source with --link, got " + found.inputs().size());
    }
    check(link.orElse("https://"), "https?://.*", "an address such as https://…", "--link");
    check(arguments.text("--collection").orElse("-"), ".*\\S.*", "a name", "--collection");
    Optional<String> language = arguments.text("--language");
    if (language.isPresent() && !Language.isTag(language.get())) {
      throw new WrongUsage(
          "expected the tag of a language such as es with --language, got \""
              + language.get()
              + '"');
    }
    Part part = AskedPart.of(arguments);
    SourceReader reader =
        new SourceReader(
            arguments.charset(), language.map(Language::of), link, arguments.text("--collection"));
    try (Web web = web(arguments, console)) {
      var run = new Run(new Folders(arguments, console).corpusToFill(), reader, web, part, console);
      if (arguments.has("--watch")) {
        watch(arguments, run);
      }
      return run.ingest(found.inputs(), found.missing(), arguments.has("--json"))
          ? ExitCode.UNREADABLE
          : ExitCode.FINE;
    }
  }

  private static void check(String value, String pattern, String expected, String option)
      throws WrongUsage {
    if (!value.matches(pattern)) {
      throw new WrongUsage("expected " + expected + " with " + option + ", got \"" + value + '"');
    }
  }

  private static Web web(Arguments arguments, Console console) throws WrongUsage {
    Optional<String> contact =
        arguments
            .text("--contact")
            .or(() -> Optional.ofNullable(console.environment().get("CUECARD_CONTACT")));
    try {
      return new Web(
          new UserAgent(Version.number(), contact),
          list(arguments, "--languages").stream().map(Language::of).toList(),
          list(arguments, "--bundle-group"));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(e.getMessage() + " with --contact");
    }
  }

  private static List<String> list(Arguments arguments, String option) {
    return arguments.text(option).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// Reads what is new or changed, until the process is ended.
  private static void watch(Arguments arguments, Run run)
      throws CorpusLocked, WrongUsage, InterruptedException {
    if (arguments.has("--json") || arguments.parameters().contains("-")) {
      throw new WrongUsage("expected files and folders, and no --json, with --watch");
    }
    var watch = new Watch(() -> SourceFinder.sources(arguments.parameters()).inputs());
    while (true) {
      List<Input> changed = watch.changed();
      if (!changed.isEmpty()) {
        run.ingest(changed, List.of(), false);
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  /// Where sources are read to, and how.
  private record Run(Corpus corpus, SourceReader reader, Web web, Part part, Console console) {
    /// Reads `inputs`.
    ///
    /// @return whether some could not be read
    boolean ingest(List<Input> inputs, List<String> missing, boolean isJson) throws CorpusLocked {
      try (CorpusWriter writer = corpus.writer("ingest", PATIENCE, console::waiting);
          Progress progress = new Progress(console, "reading")) {
        var report =
            new IngestReport(
                isJson,
                text -> progress.around(() -> console.out().print(text)),
                note ->
                    progress.around(() -> {
                      console.out().flush();
                      console.note(note);
                    }),
                missing);
        var ingest =
            new Ingest(corpus, writer, reader, console.in(), web, new Told(report, progress))
                .only(part);
        int done = 0;
        for (Input input : inputs) {
          ingest.read(input);
          progress.reached(++done, inputs.size());
        }
        ingest.end();
        report.end();
        console.out().flush();
        return report.hasErrors();
      }
    }
  }

  /// Tells the report and, while a source of many parts is read, shows how far it is.
  private static final class Told implements IngestListener {
    private final IngestReport report;
    private final Progress progress;
    private long parts;

    Told(IngestReport report, Progress progress) {
      this.report = report;
      this.progress = progress;
    }

    @Override
    public void done(Ingested result) {
      report.add(result);
      if (result.within().isPresent()) {
        progress.counted(++parts);
      }
    }

    @Override
    public void reached(int done, int total) {
      progress.reached(done, total);
    }
  }
}
