package dev.cuecard.ingest;

import dev.cuecard.archive.Packed;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Strand;
import dev.cuecard.passage.Strands;
import dev.cuecard.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is in one file.
///
/// @param format what it was recognised as; empty if it was not
/// @param charset what it was decoded with; empty if it could not be read at all
/// @param language of its first track or its text
/// @param cues of its first track; 0 for what has no cues
/// @param span from the first start to the last end of that track, in ms
/// @param characters of text, in UTF-16 units: of the first track's cues, or all that can be
///   searched
/// @param failure why it could not be read at all
public record Inspected(
    String path,
    Optional<String> format,
    Optional<String> charset,
    Optional<String> language,
    int cues,
    Optional<TimeSpan> span,
    long characters,
    List<Problem> problems,
    Optional<String> failure) {
  public Inspected {
    problems = List.copyOf(problems);
  }

  /// Reads `file` and looks at it.
  public static Inspected of(SourceFile file, SourceReader reader, InputStream standardInput) {
    try {
      return file.path().isPresent()
          ? of(file, file.path().get(), reader)
          : of(file, reader.look(file.bytes(standardInput), "stdin"));
    } catch (IOException e) {
      return bare(file, Optional.empty(), Optional.of("cannot be read: " + e.getMessage()));
    }
  }

  private static Inspected of(SourceFile file, Path path, SourceReader reader) throws IOException {
    try (Packed packed = Packed.open(path)) {
      Holding holding = Holding.of(packed);
      Optional<byte[]> only = holding == Holding.FILES ? file.only(packed) : Optional.empty();
      if (only.isPresent()) {
        return of(file, reader.look(only.get(), path.toString()));
      }
      if (holding != Holding.DOCUMENT) {
        return bare(file, Optional.of(holding.format()), Optional.empty());
      }
      return file.isTooLargeToHold()
          ? InspectedStream.of(file, reader.charset())
          : of(file, reader.look(file.bytes(packed), path.toString()));
    }
  }

  private static Inspected bare(
      SourceFile file, Optional<String> format, Optional<String> failure) {
    return new Inspected(
        file.name(),
        format,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        0,
        List.of(),
        failure);
  }

  private static Inspected of(SourceFile file, Reading reading) {
    Optional<Document> document = reading.document();
    Optional<Track> track =
        document
            .filter(Recording.class::isInstance)
            .flatMap(recording -> ((Recording) recording).tracks().stream().findFirst());
    return new Inspected(
        file.name(),
        reading.format(),
        reading.charset(),
        document.map(found -> found.about().language().tag()),
        track.map(found -> found.cues().size()).orElse(0),
        track.filter(found -> !found.cues().isEmpty()).map(Track::span),
        track.map(Track::characters).orElseGet(() -> document.map(Inspected::text).orElse(0L)),
        reading.problems(),
        document.isEmpty() && file.named() ? Optional.of(reading.reason()) : Optional.empty());
  }

  private static long text(Document document) {
    return Strands.of(document).stream()
        .map(Strand::segments)
        .flatMap(List::stream)
        .map(Segment::text)
        .mapToLong(String::length)
        .sum();
  }

  /// Whether some or all of it was not read.
  public boolean hasErrors() {
    return failure.isPresent() || Problem.isAnyError(problems);
  }

  /// A line for everything that is wrong with it.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    failure.ifPresent(why -> lines.add(path + ": " + why));
    problems.forEach(problem -> lines.add(path + ":" + problem));
    return lines;
  }
}
