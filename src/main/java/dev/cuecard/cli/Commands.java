package dev.cuecard.cli;

import dev.cuecard.cli.clip.ClipCommand;
import dev.cuecard.cli.corpus.DoctorCommand;
import dev.cuecard.cli.corpus.ExportCommand;
import dev.cuecard.cli.corpus.IndexCommand;
import dev.cuecard.cli.corpus.IngestCommand;
import dev.cuecard.cli.corpus.ListCommand;
import dev.cuecard.cli.corpus.RemoveCommand;
import dev.cuecard.cli.corpus.ShowCommand;
import dev.cuecard.cli.coverage.AlignCommand;
import dev.cuecard.cli.coverage.CarryOverCommand;
import dev.cuecard.cli.coverage.CoverageCommand;
import dev.cuecard.cli.coverage.ImportCommand;
import dev.cuecard.cli.coverage.PreflightCommand;
import dev.cuecard.cli.serve.ServeCommand;
import dev.cuecard.cli.study.ChaptersCommand;
import dev.cuecard.cli.study.GuideCommand;
import dev.cuecard.cli.study.QuestionsCommand;
import dev.cuecard.cli.study.SummaryCommand;
import dev.cuecard.cli.study.TermsCommand;
import dev.cuecard.cli.subtitle.CheckCommand;
import dev.cuecard.cli.subtitle.CleanCommand;
import dev.cuecard.cli.subtitle.ConvertCommand;
import dev.cuecard.cli.subtitle.JoinCommand;
import dev.cuecard.cli.subtitle.MergeCommand;
import dev.cuecard.cli.subtitle.ShiftCommand;
import dev.cuecard.cli.subtitle.SplitCommand;
import dev.cuecard.cli.subtitle.StretchCommand;
import dev.cuecard.console.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The commands of the program.
final class Commands {
  /// By name, in the order in which help lists them. A command is made when it is called.
  static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("search", SearchCommand::new);
    ALL.put("ingest", IngestCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("list", ListCommand::new);
    ALL.put("show", ShowCommand::new);
    ALL.put("clip", ClipCommand::new);
    ALL.put("chapters", ChaptersCommand::new);
    ALL.put("terms", TermsCommand::new);
    ALL.put("questions", QuestionsCommand::new);
    ALL.put("summary", SummaryCommand::new);
    ALL.put("guide", GuideCommand::new);
    ALL.put("serve", ServeCommand::new);
    ALL.put("site", SiteCommand::new);
    ALL.put("inspect", InspectCommand::new);
    ALL.put("convert", ConvertCommand::new);
    ALL.put("shift", ShiftCommand::new);
    ALL.put("stretch", StretchCommand::new);
    ALL.put("split", SplitCommand::new);
    ALL.put("join", JoinCommand::new);
    ALL.put("merge", MergeCommand::new);
    ALL.put("clean", CleanCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("coverage", CoverageCommand::new);
    ALL.put("carry-over", CarryOverCommand::new);
    ALL.put("preflight", PreflightCommand::new);
    ALL.put("align", AlignCommand::new);
    ALL.put("remove", RemoveCommand::new);
    ALL.put("index", IndexCommand::new);
    ALL.put("dictionary", DictionaryCommand::new);
    ALL.put("doctor", DoctorCommand::new);
    ALL.put("evaluate", EvaluateCommand::new);
    ALL.put("completion", CompletionCommand::new);
    ALL.put("rehearse", RehearseCommand::new);
  }

  private Commands() {}
}
