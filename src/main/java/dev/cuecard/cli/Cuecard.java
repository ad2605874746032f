package dev.cuecard.cli;

import dev.cuecard.corpus.CorpusLocked;
import dev.cuecard.corpus.UnreadableDocument;
import dev.cuecard.index.UnusableIndex;
import dev.cuecard.render.Style;
import dev.cuecard.search.QueryError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program: `cuecard COMMAND …`. Each command is a [Command].
public final class Cuecard {
  /// The commands by name, in the order in which help lists them.
  private static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("ingest", IngestCommand::new);
    COMMANDS.put("list", ListCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("clip", ClipCommand::new);
    COMMANDS.put("inspect", InspectCommand::new);
    COMMANDS.put("remove", RemoveCommand::new);
    COMMANDS.put("index", IndexCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("rehearse", RehearseCommand::new);
  }

  private final Console console;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  private Cuecard(Console console) {
    this.console = console;
  }

  /// Runs the program in a process of its own.
  static void main(String[] args) {
    System.setProperty("java.util.logging.manager", SilentLogging.class.getName());
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
    CommandLine program = program(args);
    try {
      ParseResult parsed = program.parseArgs(args);
      if (CommandLine.printHelpIfRequested(parsed)) {
        return ExitCode.FINE;
      }
      ParseResult called = parsed.subcommand();
      if (called == null) {
        throw new ParameterException(program, "expected a command");
      }
      return command(called).run(new Arguments(called), console);
    } catch (ParameterException e) {
      return usage(e);
    } catch (Exception e) {
      return fault(e);
    }
  }

  private Command command(ParseResult called) {
    Command command = commands.get(called.commandSpec().name());
    if (command == null) {
      throw new IllegalStateException("no command " + called.commandSpec().name());
    }
    return command;
  }

  /// The description of the command line: only of the command that is called; of all of them for
  /// help, and for what is none.
  private CommandLine program(String... args) {
    CommandLine program = new CommandLine(description());
    if (args.length > 0 && COMMANDS.containsKey(args[0])) {
      add(program, args[0]);
    } else {
      COMMANDS.keySet().forEach(name -> add(program, name));
      program.addSubcommand("help", new CommandLine.HelpCommand());
    }
    program.setOut(console.out());
    program.setErr(console.err());
    program.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.style() == Style.COLOUR
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    return program;
  }

  private void add(CommandLine program, String name) {
    Supplier<Command> make = COMMANDS.get(name);
    if (make != null) {
      Command command = make.get();
      commands.put(name, command);
      program.addSubcommand(name, new CommandLine(command.spec()));
    }
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

  /// All commands, for what describes the program as a whole.
  static CommandLine everything(Console console) {
    return new Cuecard(console).program();
  }

  private int usage(ParameterException e) {
    boolean noCommand =
        e instanceof CommandLine.UnmatchedArgumentException
            && e.getCommandLine().getParent() == null;
    console.note(
        noCommand
            ? "expected a command, got "
                + ((CommandLine.UnmatchedArgumentException) e).getUnmatched().getFirst()
            : String.valueOf(e.getMessage()));
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
      case UnreadableDocument _, UnusableIndex _, CorpusLocked _ ->
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
