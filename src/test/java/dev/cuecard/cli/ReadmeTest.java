package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.SharedFiles;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `README.md`, run one after the other as a person would, on files that are called
/// what theirs are called.
class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./cuecard ((?:.*\\\\\n)*.*)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s']+)");
  private static final Pattern FILE = Pattern.compile(".*(\\.(vtt|srt|json|html|gz|mp4)|/)");

  /// Commands that go on for ever, or need a wiki, a course or FFmpeg: other tests have these.
  private static final Pattern NEEDS_MORE = Pattern.compile("serve|--watch|https://|\\.gz|\\.mp4");

  @TempDir private Path home;

  @TestFactory
  Stream<DynamicTest> aCommandDoesWhatItIsThereFor() throws IOException {
    Program program = Program.withIndexedSample(home);
    layFiles();
    return COMMAND
        .matcher(SharedFiles.text(Path.of("README.md")))
        .results()
        .map(command -> command.group(1).replaceAll("\\\\\n|\\s[#|>].*", "").strip())
        .filter(command -> !NEEDS_MORE.matcher(command).find())
        .map(command ->
            DynamicTest.dynamicTest(
                command,
                () -> {
                  Program.Answer answer = program.run(words(command));
                  assertThat(answer.code()).as(answer.err()).isIn(expected(command));
                  assertThat(answer.out() + answer.err()).isNotBlank();
                }));
  }

  /// Checks say by the exit code that they have found something.
  private static List<Integer> expected(String command) {
    return Pattern.compile("\\bcheck\\b|^preflight").matcher(command).find()
        ? List.of(ExitCode.FINE, ExitCode.NOTHING)
        : List.of(ExitCode.FINE);
  }

  private String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? inHome(word.group(2)) : word.group(1))
        .toArray(String[]::new);
  }

  private String inHome(String word) {
    return FILE.matcher(word).matches() ? home.resolve(word).toString() : word;
  }

  private void layFiles() throws IOException {
    Path sources = Path.of("corpus", "sources", "oral-history");
    Path subtitles = sources.resolve("subtitles");
    SampleCorpus.copyAll(sources.resolve("pages"), home.resolve("my-course"));
    SampleCorpus.copyAll(subtitles, home.resolve("talks"));
    String daughter = "the-lighthouse-keepers-daughter.";
    for (String track : List.of("talk.vtt", "automatic.vtt")) {
      Files.copy(subtitles.resolve(daughter + "en.vtt"), home.resolve(track));
    }
    for (String track : List.of("talk.en.srt", "talk.es.srt", "talk.ar.srt", "new-cut.srt")) {
      Files.copy(subtitles.resolve(daughter + "es.srt"), home.resolve(track));
    }
    Path bundles = sources.resolve("bundles");
    String questions = "asking-open-questions.";
    Files.copy(bundles.resolve(questions + "json"), home.resolve("bundle.json"));
    Files.copy(
        bundles.resolve(questions + "fr.messagecollection.json"),
        home.resolve("bundle.messagecollection.fr.json"));
  }
}
