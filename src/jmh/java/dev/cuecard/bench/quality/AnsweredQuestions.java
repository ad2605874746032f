package dev.cuecard.bench.quality;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.document.About;
import dev.cuecard.document.Block;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Section;
import dev.cuecard.document.Source;
import dev.cuecard.evaluation.Judgments;
import dev.cuecard.evaluation.Topic;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions about recordings with the spans that answer them, from a folder of recordings as
/// `NAME.srt` and of `questions.tsv` (id, question, recording, start and end of its answer in ms).
record AnsweredQuestions(List<Recording> recordings, List<Asked> asked) {
  private static final Language ENGLISH = new Language("en");

  /// The length of a window of [#windows].
  private static final long WINDOW_MS = 30_000;

  /// A question about a recording with the span of its answer.
  record Asked(String id, String question, String recording, TimeSpan answer) {}

  static AnsweredQuestions read(Path folder) throws IOException {
    List<Asked> asked =
        Files.readAllLines(folder.resolve("questions.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .map(c -> {
              TimeSpan answer = new TimeSpan(Long.parseLong(c[3]), Long.parseLong(c[4]));
              return new Asked(c[0], c[1], c[2], answer);
            })
            .toList();
    return new AnsweredQuestions(recordings(folder), asked);
  }

  private static List<Recording> recordings(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Recording> recordings = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".srt")).sorted().toList()) {
        String id = String.valueOf(file.getFileName()).replace(".srt", "");
        About about = new About(id, id, ENGLISH, Optional.empty(), Source.of("srt"));
        var track = SubtitleFormat.SUBRIP.read(Files.readString(file), ENGLISH).value().track();
        recordings.add(new Recording(about, List.of(track), Optional.empty()));
      }
      return recordings;
    }
  }

  /// The place of the recording with this id among [#recordings].
  int number(String recording) {
    for (int number = 0; number < recordings.size(); number++) {
      if (recordings.get(number).id().equals(recording)) {
        return number;
      }
    }
    throw new IllegalArgumentException("no recording " + recording);
  }

  /// The recordings cut into windows of half a minute, each a text of its own: those that share
  /// time with an answer are to be found.
  TestCollection windows(String name) {
    List<Document> pages = new ArrayList<>();
    for (Recording recording : recordings) {
      List<Section> sections =
          recording.tracks().getFirst().cues().stream()
              .collect(Collectors.groupingBy(cue -> cue.span().start() / WINDOW_MS))
              .entrySet()
              .stream()
              .sorted(Map.Entry.comparingByKey())
              .map(window -> section(windowId(recording.id(), window.getKey()), window.getValue()))
              .toList();
      pages.add(TestCollection.page(recording.id(), ENGLISH, sections));
    }
    StringBuilder judgments = new StringBuilder();
    for (Asked one : asked) {
      long last = (one.answer().end() - 1) / WINDOW_MS;
      for (long window = one.answer().start() / WINDOW_MS; window <= last; window++) {
        judgments
            .append(one.id())
            .append("\t0\t")
            .append(windowId(one.recording(), window))
            .append("\t1\n");
      }
    }
    List<Topic> topics = asked.stream().map(one -> new Topic(one.id(), one.question(), "en")).toList();
    return new TestCollection(
        name, pages, topics, Judgments.parse(judgments.toString()).value());
  }

  private static String windowId(String recording, long number) {
    return recording + "_" + number;
  }

  private static Section section(String id, List<Cue> cues) {
    List<Block> texts =
        cues.stream().map(cue -> new Block(Block.Kind.PARAGRAPH, cue.words())).toList();
    return new Section(List.of(), id, texts);
  }
}
