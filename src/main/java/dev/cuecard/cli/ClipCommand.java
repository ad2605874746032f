package dev.cuecard.cli;

import dev.cuecard.cli.place.DocumentName;
import dev.cuecard.cli.place.Folders;
import dev.cuecard.clip.Clip;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Json;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Timestamp;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.index.PassageIndex;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.query.Query;
import dev.cuecard.language.Language;
import dev.cuecard.render.ClipText;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Names;
import dev.cuecard.search.QueryError;
import dev.cuecard.search.QueryParser;
import dev.cuecard.search.Search;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip DOCUMENT FROM-TO`, `cuecard clip --query QUERY`
final class ClipCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "clip",
            "Quote a stretch of a recording: its words, a link that plays it, its subtitles.")
        .parameters(
            "DOCUMENT FROM-TO",
            "0..2",
            "A recording and two times, 0:50-1:05 or 50-65.5; with --query, only where to look.")
        .value("QUERY", "Clip the best moment that search finds.", "--query")
        .value(
            "TAG",
            "The track to quote. Default: that of the moment, or the recording's own.",
            "--language")
        .value(
            "FORMAT",
            "text (default), link, vtt or srt (times counted from the clip's start), json.",
            "--format")
        .json("clip")
        .examples(
            "cuecard clip asking-open-questions 0:50-1:05",
            "cuecard clip --query '\"spoken in the doorway\"' --format vtt > doorway.vtt",
            "cuecard clip choosing-a-narrator 2:03.33-2:12 --language es --format srt");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
    List<String> given = arguments.parameters();
    Optional<String> query = arguments.text("--query");
    Call call = new Call(new Folders(arguments, console), arguments, console);
    if (query.isPresent() && given.size() < 2) {
      return call.fromQuery(query.get(), given);
    }
    if (query.isEmpty() && given.size() == 2) {
      return call.fromTimes(given.getFirst(), given.getLast());
    }
    throw new WrongUsage("expected DOCUMENT FROM-TO, or --query with at most a DOCUMENT");
  }

  private record Call(Folders folders, Arguments arguments, Console console) {
    int fromTimes(String document, String times) throws UnreadableDocument, WrongUsage {
      Recording recording = recording(document);
      return print(recording, recording.about().language().tag(), span(times));
    }

    int fromQuery(String text, List<String> document)
        throws UnreadableDocument, UnusableIndex, QueryError, WrongUsage {
      Query restriction =
          document.isEmpty()
              ? new Query.Restriction(Query.Facet.KIND, new Query.Word("recording"))
              : new Query.Restriction(
                  Query.Facet.ID,
                  new Query.Word(DocumentName.id(folders.corpus(), document.getFirst())));
      try (PassageIndex index = folders.index()) {
        Query asked = QueryParser.parse(text, Names.of(index));
        Query query = new Query.Clauses(List.of(restriction, asked), List.of(), List.of());
        for (Moment moment : new Search(index).moments(query, 1)) {
          if (moment.locator() instanceof Locator.Time(TimeSpan span)) {
            return print(recording(moment.document().id()), moment.language(), span);
          }
        }
      }
      console.note("nothing found for " + text);
      return ExitCode.NOTHING;
    }

    private Recording recording(String name) throws UnreadableDocument, WrongUsage {
      Document found = DocumentName.read(folders.corpus(), name);
      if (found instanceof Recording recording) {
        return recording;
      }
      throw new WrongUsage("expected a recording, got " + found.id() + ": " + found.kind());
    }

    private int print(Recording recording, String spoken, TimeSpan span) throws WrongUsage {
      String wanted =
          arguments.text("--language").map(tag -> Language.of(tag).tag()).orElse(spoken);
      Clip clip = Clip.of(recording, wanted, span).orElse(null);
      if (clip == null) {
        console.note(
            "nothing is said in %s from %s to %s"
                .formatted(
                    recording.id(), Timestamp.exact(span.start()), Timestamp.exact(span.end())));
        return ExitCode.NOTHING;
      }
      if (!clip.track().language().equals(wanted)) {
        console.note("there is no track in " + wanted + "; this is " + clip.track().language());
      }
      console.out().print(text(clip));
      return ExitCode.FINE;
    }

    private String text(Clip clip) throws WrongUsage {
      String format = arguments.has("--json") ? "json" : arguments.text("--format").orElse("text");
      return switch (format) {
        case "text" -> ClipText.of(clip, console.style());
        case "link" -> clip.link() + "\n";
        case "vtt" -> ClipText.vtt(clip);
        case "srt" -> ClipText.srt(clip);
        case "json" -> Json.pretty(ClipText.json(clip));
        default ->
            throw new WrongUsage(
                "expected text, link, vtt, srt or json with --format, got \"" + format + "\"");
      };
    }
  }

  private static TimeSpan span(String text) throws WrongUsage {
    String[] ends = text.split("[-–]", 2);
    if (ends.length < 2) {
      throw new WrongUsage("expected two times such as 0:50-1:05, got \"" + text + "\"");
    }
    long start = ShowCommand.time(ends[0]);
    long end = ShowCommand.time(ends[1]);
    if (end <= start) {
      throw new WrongUsage(
          "expected a time after " + Timestamp.exact(start) + ", got " + Timestamp.exact(end));
    }
    return new TimeSpan(start, end);
  }
}
