package dev.cuecard.cli.study;

import dev.cuecard.chapter.Chapter;
import dev.cuecard.chapter.Chapters;
import dev.cuecard.cli.named.DocumentOrFile;
import dev.cuecard.cli.named.Folders;
import dev.cuecard.cli.named.TrackName;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.passage.Strands;
import dev.cuecard.render.chapter.ChapterFormat;
import dev.cuecard.render.chapter.ChapterList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard chapters DOCUMENT|FILE`
public final class ChaptersCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Options.command(
            "chapters", "Cut a recording into chapters where its topic changes, and name them.")
        .parameters(
            "DOCUMENT|FILE", "1", "An id or the beginning of one, or a subtitle file; - for input.")
        .number("N", "How many chapters. Default: as many as talks of that length have.", "--count")
        .value("TAG", "The track to cut. Default: the recording's own language.", "--language")
        .value(
            "FORMAT",
            "One of "
                + ChapterFormat.labels()
                + ". Default: text. youtube is a list for the"
                + " description, podcast Podcasting 2.0's JSON, matroska XML for mkvmerge.",
            "--format")
        .json("chapters")
        .examples(
            "cuecard chapters asking-open-questions",
            "cuecard chapters talk.srt --count 8 --format youtube",
            "cuecard chapters talk.vtt --format ffmetadata > chapters.txt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UnreadableDocument, WrongUsage {
    ChapterFormat format = format(arguments);
    OptionalInt count = count(arguments);
    Recording recording =
        DocumentOrFile.recording(
            arguments.parameters().getFirst(), new Folders(arguments, console), console);
    Track track = TrackName.track(recording, arguments.text("--language"));
    List<Chapter> chapters = Chapters.of(Strands.of(track), count);
    if (chapters.isEmpty()) {
      console.note("nothing is said in " + recording.id());
      return ExitCode.NOTHING;
    }
    ChapterList list = new ChapterList(recording, track, chapters);
    console.out().print(format.write(list, console.style()));
    List<String> objections = format.objections(list);
    objections.forEach(console::note);
    if (count.isPresent() && chapters.size() < count.getAsInt()) {
      console.note("there are only " + chapters.size() + " sentences to begin a chapter with");
    }
    return objections.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private static OptionalInt count(Arguments arguments) throws WrongUsage {
    if (!arguments.has("--count")) {
      return OptionalInt.empty();
    }
    int count = arguments.number("--count", 1);
    if (count < 1) {
      throw new WrongUsage("expected at least 1 with --count, got " + count);
    }
    return OptionalInt.of(count);
  }

  private static ChapterFormat format(Arguments arguments) throws WrongUsage {
    String name = arguments.has("--json") ? "json" : arguments.text("--format").orElse("text");
    return ChapterFormat.named(name)
        .orElseThrow(() ->
            new WrongUsage(
                "expected one of "
                    + ChapterFormat.labels()
                    + " with --format, got \""
                    + name
                    + '"'));
  }
}
