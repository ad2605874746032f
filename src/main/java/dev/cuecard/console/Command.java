package dev.cuecard.console;

import picocli.CommandLine.Model.CommandSpec;

/// A command of the program: what it takes, said to picocli, and what it does.
///
/// Options are described by calls, not annotations: reading one annotation costs a proxy class made
/// at run time, which the start-up cache cannot hold, and a search would take half as long again.
public interface Command {
  /// Its name, options, parameters and help.
  CommandSpec spec();

  /// Does it.
  ///
  /// @return an [ExitCode]
  int run(Arguments arguments, Console console) throws Exception;
}
