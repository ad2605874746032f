package dev.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.SampleCorpus;
import dev.cuecard.console.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sources that are shipped give the documents that are shipped. The steps are those of
/// `corpus/sources/ingest.sh`.
class ShippedSourcesTest {
  private static final String COURSE = "Recording Oral Histories";
  private static final String SITE = "https://oral-history.example.org";

  @TempDir private Path home;

  @Test
  void theSourcesGiveTheDocumentsByteForByte() throws IOException {
    SampleCorpus.copy("sources", home.resolve("corpus"));
    for (String video :
        List.of("choosing-a-narrator", "asking-open-questions", "consent-and-sharing")) {
      ingest("bundles/" + video + ".json", "--link", SITE + "/videos/" + video + ".webm");
    }
    ingest("bundles/*.messagecollection.json");
    String interview = "the-lighthouse-keepers-daughter";
    for (String track : List.of(".en.vtt", ".es.srt", ".fr.vtt")) {
      ingest(
          "subtitles/" + interview + track,
          "--link",
          SITE + "/videos/" + interview + ".webm",
          "--collection",
          COURSE);
    }
    String wiki = SITE + "/wiki/";
    ingest("pages/oral-history-checklist.txt", "--link", wiki + "Checklist_for_the_recording_day");
    ingest("pages/oral-history-transcribing.txt", "--link", wiki + "Transcribing_and_describing");
    ingest("talk/oral-history-talk.txt", "--link", wiki + "Talk:Checklist_for_the_recording_day");
    ingest("bugs/bug-4021.txt", "--link", SITE + "/show_bug.cgi?id=4021");
    ingest("exercises", "--collection", COURSE);

    try (Stream<Path> made = Files.list(home.resolve("corpus/documents"))) {
      assertThat(texts(made)).isEqualTo(texts(SampleCorpus.documents().stream()));
    }
  }

  private void ingest(String source, String... options) {
    List<String> line =
        Stream.concat(
                Stream.of("ingest", home + "/corpus/sources/oral-history/" + source),
                Stream.of(options))
            .toList();
    Program.Answer answer = Program.in(home).run(line.toArray(String[]::new));
    assertThat(answer.code()).as(answer.toString()).isEqualTo(ExitCode.FINE);
    assertThat(answer.err()).isEmpty();
  }

  private static Map<String, String> texts(Stream<Path> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(file -> {
      try {
        texts.put(file.getFileName().toString(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return texts;
  }
}
