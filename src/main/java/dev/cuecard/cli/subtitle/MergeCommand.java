package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.edit.Merge;
import dev.cuecard.edit.Rewritten;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.markup.StyledCue;
import dev.cuecard.problem.Parsed;
import dev.cuecard.render.RewriteReport;
import dev.cuecard.timedtext.Losses;
import dev.cuecard.timedtext.Notation;
import dev.cuecard.timedtext.Output;
import dev.cuecard.timedtext.WritableFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard merge FIRST SECOND OUT`
public final class MergeCommand implements Command {
  @Override
  public CommandSpec spec() {
    return FileOptions.reading(
            FileOptions.writing(
                Options.bare("merge", "Show two languages of one video in one file.")
                    .more(
                        "",
                        "What the second file says stands below the first, in every cue with which"
                            + " it is shown for half of the shorter one's time or more.",
                        "")
                    .flag("Show the second at the top, in cues of its own.", "--apart")))
        .parameters("FIRST SECOND OUT", "1..*", "The two files, and the file to write.")
        .json("rewrite")
        .examples("cuecard merge talk.en.srt talk.es.srt talk.both.srt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    List<String> names = arguments.parameters();
    if (names.size() != 3) {
      throw new WrongUsage("expected FIRST, SECOND and OUT, got " + String.join(" ", names));
    }
    var options = new FileOptions(arguments);
    var report = new RewriteReport(console.style());
    Optional<SubtitleInput> first = SubtitleInput.open(names.get(0), options, console, report);
    Optional<SubtitleInput> second = SubtitleInput.open(names.get(1), options, console, report);
    if (first.isPresent() && second.isPresent()) {
      Merge.Layout layout = arguments.has("--apart") ? Merge.Layout.APART : Merge.Layout.TOGETHER;
      OneTarget target = OneTarget.of(names.get(2), options, first.get().format());
      report.attempt(
          target.name(),
          () ->
              merge(
                  first.get(),
                  second.get(),
                  layout,
                  target.open(console),
                  target.format(),
                  report));
    }
    return Reported.on(console, arguments, report, names.get(2).equals("-"));
  }

  private static void merge(
      SubtitleInput first,
      SubtitleInput second,
      Merge.Layout layout,
      OutputFile file,
      SubtitleFormat to,
      RewriteReport report)
      throws IOException {
    try (file) {
      Parsed<Subtitles> above = first.format().read(first.file(), first.hints());
      Parsed<Subtitles> below = second.format().read(second.file(), second.hints());
      var out = new Output(to.title(), file);
      Losses merging = Losses.of("a merged cue");
      List<StyledCue> merged = new Merge(merging).of(above.value(), below.value(), layout);
      Notation notation = to.notation();
      WritableFormat.Writer writer = to.writer(out, first.hints());
      merged.forEach(cue -> writer.cue(notation.write(cue, out.losses())));
      writer.end();
      file.keep();
      report.done(first.source().name(), file.name(), done(first, above, to, merged.size()));
      report.done(second.source().name(), file.name(), done(second, below, to, merged.size()));
      report.lost(file.name(), merging.list());
      report.lost(file.name(), out.losses().list());
    }
  }

  private static Rewritten done(
      SubtitleInput input, Parsed<Subtitles> read, SubtitleFormat to, long written) {
    return new Rewritten(
        input.format(),
        to,
        input.file().charset(),
        read.value().track().cues().size(),
        written,
        List.of(),
        List.of(),
        read.problems());
  }
}
