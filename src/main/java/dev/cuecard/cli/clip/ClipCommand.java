package dev.cuecard.cli.clip;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.Options;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `cuecard clip DOCUMENT FROM-TO` and its like, which make clips, and the commands on lists of
/// them: `cuecard clip list|export|resolve|remove|cut`.
public final class ClipCommand implements Command {
  /// What is done with lists, in the order in which help lists it.
  private static final Map<String, Supplier<Command>> ON_LISTS = new LinkedHashMap<>();

  static {
    ON_LISTS.put("list", ListClips::new);
    ON_LISTS.put("export", ExportClips::new);
    ON_LISTS.put("resolve", ResolveClips::new);
    ON_LISTS.put("remove", RemoveClips::new);
    ON_LISTS.put("cut", CutClips::new);
  }

  @Override
  public CommandSpec spec() {
    Options options =
        Options.command(
                "clip",
                "Quote stretches of recordings: their words, links that play them, their"
                    + " subtitles, lists for editing programs.")
            .parameters(
                "DOCUMENT FROM-TO",
                "0..2",
                "A recording (an id or the beginning of one, or a subtitle file) and two times,"
                    + " 0:50-1:05 or 50-65.5; with --query only where to look, with --chapter and"
                    + " --term the recording.")
            .value("QUERY", "Clip the best moments that search finds.", "--query")
            .value("N|TITLE", "Clip a chapter, by its number or words of its title.", "--chapter")
            .value("TERM", "Clip the sentences that a key term stands in.", "--term")
            .number("N", "How many clips at most. Default: 1 of --query, else all.", "--limit")
            .value(
                "TAG",
                "The track to quote. Default: that of the moment, or the recording's own.",
                "--language")
            .value("WHAT", "Move the ends out to: none (default), cue or sentence.", "--snap")
            .value("TIME", "Play as much more before and after: 0.5.", "--pad")
            .value("TIME", "Make one clip of those with no more than this between them.", "--merge")
            .value("FILE", "Also add the clips to this list, which is made if need be.", "--add");
    CommandSpec spec =
        ClipOutput.options(options)
            .examples(
                "cuecard clip asking-open-questions 0:50-1:05",
                "cuecard clip --query '\"spoken in the doorway\"' --format vtt > doorway.vtt",
                "cuecard clip choosing-a-narrator 2:03.33-2:12 --language es --format srt",
                "cuecard clip asking --term 'open question' --merge 10 --add clips.json",
                "cuecard clip cut clips.json asking-open-questions.webm --output cut.webm");
    ON_LISTS.forEach((name, make) -> spec.addSubcommand(name, make.get().spec()));
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Exception {
    ParseResult list = arguments.parsed().subcommand();
    if (list == null) {
      return new MakeClips(arguments, console).run();
    }
    Supplier<Command> called = ON_LISTS.get(list.commandSpec().name());
    if (called == null) {
      throw new IllegalStateException("no command " + list.commandSpec().name());
    }
    return called.get().run(new Arguments(list), console);
  }
}
