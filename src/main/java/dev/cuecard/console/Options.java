package dev.cuecard.console;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Builds the description of a command; the same option is described once.
public final class Options {
  private final CommandSpec spec;

  private Options(CommandSpec spec) {
    this.spec = spec;
  }

  /// A command with `--help`, `--corpus` and `--index`.
  public static Options command(String name, String description) {
    Options options = bare(name, description);
    return options
        .value(
            "FOLDER",
            "The corpus. Default: $CUECARD_CORPUS, else the checkout's corpus folder.",
            "--corpus")
        .value(
            "FOLDER",
            "The index. Default: $CUECARD_INDEX, else the checkout's index folder; with another"
                + " corpus, the folder .index in it. Or a cluster's: https://user@host:9200/name.",
            "--index");
  }

  /// A command with `--help` only.
  public static Options bare(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description).abbreviateSynopsis(true);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Print this help.")
            .build());
    return new Options(spec);
  }

  public Options flag(String description, String... names) {
    spec.addOption(OptionSpec.builder(names).type(boolean.class).description(description).build());
    return this;
  }

  public Options value(String label, String description, String... names) {
    spec.addOption(option(label, description, names).type(String.class).build());
    return this;
  }

  public Options number(String label, String description, String... names) {
    spec.addOption(option(label, description, names).type(int.class).build());
    return this;
  }

  private static OptionSpec.Builder option(String label, String description, String... names) {
    return OptionSpec.builder(names).paramLabel(label).description(description);
  }

  /// `--json`, whose shape is described in `docs/schema`.
  public Options json(String schema) {
    return flag("Write JSON (docs/schema/" + schema + ".schema.json).", "--json");
  }

  /// Parameters after the options, as many as `arity` says.
  public Options parameters(String label, String arity, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .required(!arity.startsWith("0"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
    return this;
  }

  /// What help ends with: more about the command, then examples, a line each.
  public CommandSpec examples(String... lines) {
    String[] footer = new String[lines.length + 2];
    footer[0] = "";
    footer[1] = lines.length == 1 ? "Example:" : "Examples:";
    for (int i = 0; i < lines.length; i++) {
      footer[i + 2] = "  " + lines[i];
    }
    spec.usageMessage().footer(footer);
    return spec;
  }

  /// Adds sentences to the description.
  public Options more(String... sentences) {
    String[] before = spec.usageMessage().description();
    String[] all = java.util.Arrays.copyOf(before, before.length + sentences.length);
    System.arraycopy(sentences, 0, all, before.length, sentences.length);
    spec.usageMessage().description(all);
    return this;
  }
}
