package dev.cuecard.cli.clip;

import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.problem.Parsed;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip export FILE [MEDIA…]`
final class ExportClips implements Command {
  @Override
  public CommandSpec spec() {
    return ClipOutput.options(
            Options.bare("export", "Write a list of clips in another form.")
                .parameters(
                    "FILE MEDIA…",
                    "1..*",
                    "A list of clips, - for input; then the recordings' own files, which lists for"
                        + " players and editing programs are to name instead of their addresses."))
        .examples(
            "cuecard clip export clips.json --format markdown",
            "cuecard clip export clips.json talk.mp4 --format edl --rate 29.97df > talk.edl",
            "cuecard clip export clips.json --format mpv > clips.edl && mpv clips.edl");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    ClipOutput output = ClipOutput.of(arguments);
    List<String> given = arguments.parameters();
    Parsed<ClipList> list = new ClipFile(given.getFirst(), console).read();
    Media media = new GivenMedia(given.subList(1, given.size()), list.value()).named();
    int code = output.print(list.value(), media, console);
    return list.hasErrors() ? ExitCode.UNREADABLE : code;
  }
}
