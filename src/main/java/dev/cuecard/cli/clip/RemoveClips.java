package dev.cuecard.cli.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.ClipList;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `cuecard clip remove FILE ID…`
final class RemoveClips implements Command {
  @Override
  public CommandSpec spec() {
    return Options.bare("remove", "Take clips out of a list.")
        .parameters("FILE ID…", "1..*", "A list of clips, and the ids of those to take out.")
        .examples("cuecard clip remove clips.json 7k3q9xm2");
  }

  @Override
  public int run(Arguments arguments, Console console) throws WrongUsage {
    ClipFile file = new ClipFile(arguments.parameters().getFirst(), console);
    List<String> ids = arguments.parameters().subList(1, arguments.parameters().size());
    if (ids.isEmpty()) {
      throw new WrongUsage("expected a list and at least one id; clip list shows them");
    }
    ClipList list = file.whole();
    List<String> there = list.clips().stream().map(Clip::id).toList();
    for (String id : ids) {
      if (!there.contains(id)) {
        throw new WrongUsage("expected the id of a clip, got \"" + id + "\"; clip list shows them");
      }
    }
    file.write(
        new ClipList(list.clips().stream().filter(clip -> !ids.contains(clip.id())).toList()));
    ids.forEach(id -> console.out().println("removed  " + id));
    return ExitCode.FINE;
  }
}
