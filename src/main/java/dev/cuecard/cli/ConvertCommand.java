package dev.cuecard.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard convert IN… OUT`
final class ConvertCommand implements Command {
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
    return new Rewriting(arguments, console, List::of).run();
  }
}
