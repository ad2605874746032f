package dev.cuecard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cuecard.corpus.Part;
import dev.cuecard.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several workers read the same sources, each into a corpus of its own.
class PartsTest {
  private static final int WORKERS = 3;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void sourcesOfManyKinds() {
    desk = Desk.in(folder);
    for (int talk = 0; talk < 12; talk++) {
      for (String language : List.of("en", "es")) {
        desk.write(
            "sources/talk-%d.%s.srt".formatted(talk, language),
            "1\n00:00:01,000 --> 00:00:02,000\nBoat %d in %s\n".formatted(talk, language));
      }
      desk.write(
          "sources/page-%d.html".formatted(talk),
          "<html><head><title>Quay %1$d</title></head><body><h1>Quay %1$d</h1>".formatted(talk)
              + "<p>The ferry waits at the quay until the fog lifts.</p></body></html>");
    }
    for (int lesson = 0; lesson < 6; lesson++) {
      desk.write(
          "sources/bundle-%d.json".formatted(lesson),
          """
          {"@metadata": {"sourceLanguage": "en", "label": "Ropes - Lesson %1$d"},
           "display_name": "Lesson %1$d", "text": "Tie rope %1$d."}
          """
              .formatted(lesson));
      desk.write(
          "sources/es-%d.json".formatted(lesson),
          """
          {"query": {"metadata": {"state": null, "resultsize": 1, "remaining": 0},
           "messagecollection": [{"key": "Ropes_-_Lesson_%1$d/text", "definition": "Tie rope %1$d.",
            "translation": "Ata la cuerda %1$d.", "tags": [], "properties": {"status": "translated"},
            "title": "Translations:Ropes - Lesson %1$d/text/es", "targetLanguage": "es",
            "primaryGroup": "messagebundle-Ropes - Lesson %1$d"}]}}
          """
              .formatted(lesson));
    }
    for (String course : List.of("bell", "fog")) {
      course("sources/" + course, course);
    }
  }

  private void course(String root, String name) {
    desk.write(
        root + "/course.xml", "<course org='Harbour' course='%s' url_name='now'/>".formatted(name));
    desk.write(
        root + "/course/now.xml",
        "<course display_name='The %s'><chapter url_name='c'/></course>".formatted(name));
    desk.write(
        root + "/chapter/c.xml",
        "<chapter display_name='One'><sequential url_name='s'/></chapter>");
    desk.write(
        root + "/sequential/s.xml",
        "<sequential display_name='Two'><vertical url_name='v'/></sequential>");
    StringBuilder blocks = new StringBuilder();
    for (int page = 0; page < 5; page++) {
      blocks.append("<html url_name='h%d'/>".formatted(page));
      desk.write(
          root + "/html/h%d.xml".formatted(page),
          "<html display_name='Page %1$d' filename='h%1$d'/>".formatted(page));
      desk.write(
          root + "/html/h%d.html".formatted(page),
          "<p>Listen for the %s, sound %d, before you row.</p>".formatted(name, page));
    }
    desk.write(
        root + "/vertical/v.xml", "<vertical display_name='Three'>" + blocks + "</vertical>");
  }

  private static Map<String, String> files(Desk desk) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(desk.corpus().folder().resolve("documents"))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private List<Desk> workers() {
    List<Desk> workers = new ArrayList<>();
    for (int number = 1; number <= WORKERS; number++) {
      Desk own = desk.into("part-" + number);
      own.ingest(new Part(number, WORKERS), "sources");
      workers.add(own);
    }
    return workers;
  }

  @Test
  void theirCorporaTogetherAreTheCorpusOfOneAndShareNoDocument() throws IOException {
    desk.ingest("sources");
    Map<String, String> together = new TreeMap<>();
    int documents = 0;
    for (Desk worker : workers()) {
      Map<String, String> own = files(worker);
      assertThat(own).as("the share of a worker").hasSizeGreaterThan(5);
      documents += own.size();
      together.putAll(own);
    }
    assertThat(together).isEqualTo(files(desk)).hasSize(documents);
  }

  @Test
  void aCourseIsInOnePart() {
    for (String course : List.of("bell", "fog")) {
      assertThat(workers())
          .filteredOn(worker -> worker.documents().stream().anyMatch(page -> isOf(course, page)))
          .singleElement()
          .satisfies(worker ->
              assertThat(worker.documents().stream().filter(page -> isOf(course, page)))
                  .hasSize(5));
    }
  }

  private static boolean isOf(String course, Document document) {
    return document.about().sources().getFirst().uri().contains("/" + course + "/");
  }

  @Test
  void aWorkerThatIsStartedAgainGoesOnWhereItWas() throws IOException {
    Desk worker = workers().getFirst();
    Map<String, String> before = files(worker);
    assertThat(worker.ingest(new Part(1, WORKERS), "sources"))
        .extracting(Ingested::status)
        .containsOnly(Ingested.Status.UNCHANGED);
    assertThat(files(worker)).isEqualTo(before);
  }
}
