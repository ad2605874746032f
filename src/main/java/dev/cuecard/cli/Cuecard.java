package dev.cuecard.cli;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.Command;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Version;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.index.cluster.client.ClusterFailed;
import dev.cuecard.render.Style;
import dev.cuecard.search.parse.QueryError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program: `cuecard COMMAND …`. Each command is a [Command].
public final class Cuecard {
  private final Console console;

  private Cuecard(Console console) {
    this.console = console;
  }

  /// Runs the program in a process of its own.
  static void main(String[] args) {
    System.setProperty("java.util.logging.manager", SilentLogging.class.getName());
    System.setProperty("slf4j.internal.verbosity", "ERROR"); // no logger is meant to be there
    String terminals = System.getProperty("cuecard.terminals", "");
    Console console =
        new Console(
            System.in,
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            System.getenv(),
            Path.of(System.getProperty("cuecard.home", ".")),
            terminals.contains("1"),
            terminals.contains("2"));
    int status = run(console, args);
    // Not exit, which looks for a logger of exits first. All that was to be written has been.
    Runtime.getRuntime().halt(status);
  }

  private static PrintWriter writer(FileDescriptor file) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8));
  }

  /// Runs one command line and returns its exit code.
  static int run(Console console, String... args) {
    try {
      return new Cuecard(console).execute(args);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private int execute(String... args) {
    Supplier<Command> called = args.length == 0 ? null : Commands.ALL.get(args[0]);
    try {
      return called == null
          ? general(args)
          : run(called.get(), Arrays.copyOfRange(args, 1, args.length));
    } catch (ParameterException e) {
      return usage(e);
    } catch (Exception e) {
      return fault(e);
    }
  }

  /// Runs one command. Only it is described to picocli, which costs a start less.
  private int run(Command command, String... arguments) throws Exception {
    CommandSpec spec = command.spec();
    CommandLine line = onConsole(new CommandLine(spec.name("cuecard " + spec.name())));
    ParseResult parsed = parsed(line, arguments);
    return CommandLine.printHelpIfRequested(parsed)
        ? ExitCode.FINE
        : command.run(new Arguments(parsed), console);
  }

  /// A misspelt option is told of before what is missing: it may be why that is.
  private static ParseResult parsed(CommandLine line, String... arguments) {
    try {
      return line.parseArgs(arguments);
    } catch (CommandLine.MissingParameterException e) {
      line.getCommandSpec().parser().collectErrors(true);
      throw line.parseArgs(arguments).errors().stream()
          .filter(CommandLine.UnmatchedArgumentException.class::isInstance)
          .map(CommandLine.UnmatchedArgumentException.class::cast)
          .findFirst()
          .map(ParameterException.class::cast)
          .orElse(e);
    }
  }

  /// Help, the version, and what is no command.
  private int general(String... args) {
    CommandLine program = everything(console);
    try {
      if (CommandLine.printHelpIfRequested(program.parseArgs(args))) {
        return ExitCode.FINE;
      }
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw new ParameterException(
          program, "expected a command, got " + e.getUnmatched().getFirst());
    }
    throw new ParameterException(program, "expected a command");
  }

  /// The description of the whole program.
  static CommandLine everything(Console console) {
    CommandLine program = new CommandLine(description());
    Commands.ALL.forEach(
        (name, make) -> program.addSubcommand(name, new CommandLine(make.get().spec())));
    program.addSubcommand("help", new CommandLine.HelpCommand());
    return new Cuecard(console).onConsole(program);
  }

  private CommandLine onConsole(CommandLine line) {
    CommandLine.Help.Ansi colours =
        console.style() == Style.COLOUR ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours));
  }

  private static CommandSpec description() {
    CommandSpec spec = CommandSpec.create().name("cuecard").versionProvider(new Version());
    spec.usageMessage()
        .description("Finds the second where a topic is discussed.")
        .footer(
            "",
            "Examples:",
            "  cuecard search open questions",
            "  cuecard ingest talks/ && cuecard list",
            "  cuecard help search",
            "",
            "Exit codes: 0 found or done, 1 nothing found or findings, 2 wrong usage, 3 some input"
                + " could not be read (the rest was), 70 a fault of cuecard's own.");
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Print this help; cuecard help COMMAND for one command.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print the version.")
                .build());
  }

  private int usage(ParameterException e) {
    console.note(String.valueOf(e.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
    console
        .err()
        .println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private int fault(Exception e) {
    String message = String.valueOf(e.getMessage());
    return switch (e) {
      case QueryError query -> {
        console.note(message);
        console.err().println(query.picture());
        yield ExitCode.USAGE;
      }
      case WrongUsage _ -> said(message, ExitCode.USAGE);
      case UnreadableDocument _, UnusableIndex _, ClusterFailed _, CorpusLocked _ ->
          said(message, ExitCode.UNREADABLE);
      case UncheckedIOException disk ->
          said(
              message + (disk.getCause() == null ? "" : ": " + disk.getCause()),
              ExitCode.UNREADABLE);
      default -> {
        console.note("this is a fault of cuecard's own; please report it with what follows");
        e.printStackTrace(console.err());
        yield ExitCode.OUR_FAULT;
      }
    };
  }

  private int said(String message, int code) {
    console.note(message);
    return code;
  }
}
