package dev.cuecard.cli.corpus;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.corpus.Part;

/// Which of several workers this one is, as `--part 3/16` says.
final class AskedPart {
  static final String OPTION = "--part";

  private AskedPart() {}

  /// All, if nothing is said.
  static Part of(Arguments arguments) throws WrongUsage {
    return of(arguments, OPTION);
  }

  /// The same of another option.
  static Part of(Arguments arguments, String option) throws WrongUsage {
    String named = arguments.text(option).orElse("1/1");
    return Part.parse(named)
        .orElseThrow(() ->
            new WrongUsage(
                "expected a part such as 3/16 with " + option + ", got \"" + named + '"'));
  }
}
