package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of `docs/clips.md`, run one after the other.
class ClipsPageTest {
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path home;

  @Test
  void theExamplesWriteWhatThePageSays() {
    Program program = Program.withIndexedSample(home);
    List<String> page = console(SharedFiles.text(Path.of("docs", "clips.md")));
    List<String> run = new ArrayList<>();
    for (String line : page) {
      if (line.startsWith("$ cuecard ")) {
        run.add(line);
        run.addAll(program.run(arguments(line.substring(10))).out().lines().toList());
      }
    }
    assertThat(run).isEqualTo(page);
  }

  /// The lines of all examples.
  private static List<String> console(String page) {
    return Pattern.compile("```console\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .flatMap(block -> block.group(1).lines())
        .collect(Collectors.toList());
  }

  private String[] arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(line);
    while (matcher.find()) {
      String argument = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      boolean isList = argument.equals("clips.json");
      arguments.add(isList ? home.resolve(argument).toString() : argument);
    }
    return arguments.toArray(String[]::new);
  }
}
