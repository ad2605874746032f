package dev.cuecard.console;

import dev.cuecard.cue.Timestamp;
import java.util.Optional;

/// Times as people type them.
public final class Times {
  private Times() {}

  /// `1.5`, `0:02`, `1:02:03.4` in ms.
  public static long of(String text) throws WrongUsage {
    var time = Timestamp.parse(text);
    if (time.isEmpty()) {
      throw new WrongUsage("expected a time such as 8:45 or 525.5, got \"" + text + "\"");
    }
    return time.getAsLong();
  }

  /// The time of an option, or `otherwise` if it is not given.
  public static long of(Optional<String> option, long otherwise) throws WrongUsage {
    return option.isEmpty() ? otherwise : of(option.get());
  }

  /// The same with a sign: `-0.8`, `+1:00`.
  public static long signed(String text) throws WrongUsage {
    String plain = text.strip();
    boolean negative = plain.startsWith("-") || plain.startsWith("−");
    long time = of(negative || plain.startsWith("+") ? plain.substring(1) : plain);
    return negative ? -time : time;
  }
}
