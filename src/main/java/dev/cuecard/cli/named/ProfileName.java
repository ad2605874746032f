package dev.cuecard.cli.named;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.quality.Profile;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Whose limits a user means with `--profile`.
public final class ProfileName {
  private ProfileName() {}

  /// The one that a user names, or else the usual one.
  public static Profile profile(Arguments arguments) throws WrongUsage {
    String name = arguments.text("--profile").orElse(Profile.USUAL.label());
    return Profile.of(name)
        .orElseThrow(() ->
            new WrongUsage("expected one of " + labels() + " with --profile, got \"" + name + '"'));
  }

  /// The names of all, for help and messages.
  public static String labels() {
    return Arrays.stream(Profile.values()).map(Profile::label).collect(Collectors.joining(", "));
  }
}
