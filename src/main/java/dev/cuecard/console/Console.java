package dev.cuecard.console;

import dev.cuecard.render.Printable;
import dev.cuecard.render.Style;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/// What a command talks to: results go to `out`, all else to `err`.
///
/// @param home the checkout, whose corpus and index are the default ones
/// @param outIsTerminal whether a person sees `out` directly
/// @param errIsTerminal whether a person sees `err` directly
public record Console(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    Path home,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  /// Colour for a person who has not declined it (no-color.org).
  public Style style() {
    String noColour = environment.getOrDefault("NO_COLOR", "");
    String terminal = environment.getOrDefault("TERM", "");
    return outIsTerminal && noColour.isEmpty() && !terminal.equals("dumb")
        ? Style.COLOUR
        : Style.PLAIN;
  }

  /// Something the user should know that is not a result, on one line.
  public void note(String message) {
    err.println("cuecard: " + Printable.of(message));
    err.flush();
  }

  /// Says who holds up a writer.
  public void waiting(String holder) {
    note("waiting: the corpus is being written to by " + holder);
  }
}
