package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.edit.DropDuplicates;
import dev.cuecard.edit.DropEmpty;
import dev.cuecard.edit.DropSounds;
import dev.cuecard.edit.Edit;
import dev.cuecard.edit.RollUp;
import dev.cuecard.edit.StripTags;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clean IN… OUT`
public final class CleanCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Rewriting.options(
            Options.bare("clean", "Take out of subtitle files what does not belong in them.")
                .more("", "Without an option: --duplicates and --empty.", "")
                .flag("Cues that say the same at the same time as another.", "--duplicates")
                .flag("Cues without words.", "--empty")
                .flag(
                    "Lines that roll-up captions show again, as YouTube's automatic ones do.",
                    "--roll-up")
                .flag(
                    "Sounds in brackets, names of speakers in capitals, music without words.",
                    "--sounds")
                .flag("Tags, and places on the picture.", "--tags"))
        .examples(
            "cuecard clean --roll-up automatic.vtt readable.vtt",
            "cuecard clean --sounds --tags talk.srt plain.srt");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    return new Rewriting(arguments, console, () -> edits(arguments)).run();
  }

  private static List<Edit> edits(Arguments arguments) {
    List<Edit> edits = new ArrayList<>();
    boolean none =
        !arguments.has("--roll-up") && !arguments.has("--sounds") && !arguments.has("--tags");
    boolean usual = none && !arguments.has("--duplicates") && !arguments.has("--empty");
    if (usual || arguments.has("--duplicates")) {
      edits.add(new DropDuplicates());
    }
    if (arguments.has("--roll-up")) {
      edits.add(new RollUp());
    }
    if (arguments.has("--sounds")) {
      edits.add(new DropSounds());
    }
    if (arguments.has("--tags")) {
      edits.add(new StripTags());
    }
    if (usual || arguments.has("--empty")) {
      edits.add(new DropEmpty());
    }
    return edits;
  }
}
