package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SharedFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of `docs/coverage.md`.
class CoveragePageTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```console\n\\$ cuecard ([^\n]+)\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path home;

  static Stream<MatchResult> examples() {
    return EXAMPLE.matcher(SharedFiles.text(Path.of("docs", "coverage.md"))).results();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleWritesWhatThePageShows(MatchResult example) {
    List<String> arguments = Arrays.asList(example.group(1).split(" ", -1));

    String out = Program.withSample(home).run(arguments.toArray(String[]::new)).out();

    assertThat(out).matches(Pattern.compile(pattern(example.group(2)), Pattern.DOTALL));
  }

  /// The lines as they are, and anything for a line of `…`.
  private static String pattern(String shown) {
    return Arrays.stream(shown.split("…\n", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}
