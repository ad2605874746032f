package dev.cuecard.cli.subtitle;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import dev.cuecard.console.Times;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.cue.Retiming;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.edit.Retime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard shift --by TIME IN… OUT`
public final class ShiftCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Rewriting.options(
            Options.bare("shift", "Move the cues of subtitle files in time.")
                .value("TIME", "How much later, such as 1.5 or 0:02; earlier with a minus.", "--by")
                .value("TIME", "Move only cues that start at this time or later.", "--from")
                .value("TIME", "Move only cues that start before this time.", "--until"))
        .examples(
            "cuecard shift --by 2.5 talk.srt later.srt",
            "cuecard shift --by=-0.8 --from 12:00 talk.srt --in-place");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    Optional<String> by = arguments.text("--by");
    if (by.isEmpty()) {
      throw new WrongUsage("expected --by with a time such as 1.5 or -0:02");
    }
    Retiming retiming = Retiming.shift(Times.signed(by.get()));
    TimeSpan moved =
        new TimeSpan(
            Times.of(arguments.text("--from"), 0),
            Times.of(arguments.text("--until"), Long.MAX_VALUE));
    return new Rewriting(arguments, console, () -> List.of(new Retime(retiming, moved))).run();
  }
}
