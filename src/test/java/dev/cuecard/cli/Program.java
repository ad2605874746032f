package dev.cuecard.cli;

import dev.cuecard.SampleCorpus;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The program, run in this process in a checkout of its own.
///
/// @param home the checkout
/// @param input what stands on standard input
/// @param terminal whether a person sees what it writes
record Program(Path home, String input, boolean terminal) {
  /// What a run wrote and returned.
  record Answer(int code, String out, String err) {
    static Answer found(String out) {
      return new Answer(ExitCode.FINE, out, "");
    }

    static Answer failed(int code, String err) {
      return new Answer(code, "", err);
    }
  }

  /// In a checkout whose corpus is empty.
  static Program in(Path home) {
    return new Program(home, "", false);
  }

  /// In a checkout with a copy of the shipped documents.
  static Program withSample(Path home) {
    SampleCorpus.copy("documents", home.resolve("corpus"));
    return in(home);
  }

  /// In a checkout with a copy of the shipped documents and of their index: making one takes
  /// seconds.
  static Program withIndexedSample(Path home) {
    SampleCorpus.copyAll(Indexed.HOME, home);
    return in(home);
  }

  /// A checkout with the shipped documents and their index, made once.
  private static final class Indexed {
    private static final Path HOME = make();

    private static Path make() {
      try {
        Path home = Files.createTempDirectory(Path.of("target"), "indexed");
        withSample(home).run("index");
        return home;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Program onTerminal() {
    return new Program(home, input, true);
  }

  Program reading(String text) {
    return new Program(home, text, terminal);
  }

  Answer run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /// Runs it with more in its environment.
  Answer run(Map<String, String> more, String... arguments) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("XDG_CACHE_HOME", Path.of("target", "cache").toAbsolutePath().toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Cuecard.run(
            new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                home,
                terminal,
                false),
            arguments);
    return new Answer(code, out.toString(), err.toString());
  }
}
