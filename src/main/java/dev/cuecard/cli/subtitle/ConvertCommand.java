package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.format.SubtitleFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard convert IN… OUT`
public final class ConvertCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Rewriting.options(Options.bare("convert", "Write subtitle files in another format."))
        .examples(
            "cuecard convert talk.vtt talk.srt",
            "cuecard convert talks/ converted/ --to ttml",
            "curl … | cuecard convert - - --to vtt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    List<String> names = arguments.parameters();
    boolean isNamed =
        arguments.has("--to")
            || arguments.has("--in-place")
            || names.size() != 2
            || Files.isDirectory(Path.of(names.getFirst()))
            || SubtitleFormat.ofFile(Path.of(names.getLast()), SubtitleFormat.SUBRIP).isPresent();
    if (!isNamed) {
      throw new WrongUsage("expected --to with one of " + FileOptions.writable());
    }
    return new Rewriting(arguments, console, List::of).run();
  }
}
