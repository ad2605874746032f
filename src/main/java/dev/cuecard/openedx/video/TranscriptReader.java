package dev.cuecard.openedx.video;

import dev.cuecard.cue.Track;
import dev.cuecard.document.DocumentSink;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.SubtitleFormat;
import dev.cuecard.format.Subtitles;
import dev.cuecard.language.Language;
import dev.cuecard.openedx.export.CourseFile;
import dev.cuecard.openedx.export.CourseFolder;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.export.UnusableFile;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.timedtext.Hints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the transcripts of videos from the folder `static`, one a language, whatever format they
/// are in.
public final class TranscriptReader {
  private static final String STATIC = "static/";

  /// A transcript with the file it was read from.
  record Transcript(Track track, String format, CourseFile file) {}

  private final CourseFolder folder;
  private final DocumentSink sink;
  private final LegacyTranscripts legacy;

  public TranscriptReader(CourseFolder folder, DocumentSink sink) {
    this.folder = folder;
    this.sink = sink;
    this.legacy = new LegacyTranscripts(folder.names("static"));
  }

  /// Those that `video` names, and those that are named after it. Of a language the first that is
  /// there counts; where none is, that is a problem.
  ///
  /// @param ids what transcripts may be named by
  List<Transcript> read(OlxBlock video, List<String> ids, Problems problems) {
    Map<Language, List<String>> named = new LinkedHashMap<>();
    Stream.concat(TranscriptName.of(video, problems).stream(), legacy.of(ids).stream())
        .forEach(name ->
            named
                .computeIfAbsent(language(name, video, problems), _ -> new ArrayList<>())
                .add(name.file()));
    List<Transcript> transcripts = new ArrayList<>();
    named.forEach((language, files) -> {
      try {
        read(first(files), language).ifPresent(transcripts::add);
      } catch (UnusableFile e) {
        problems.add(e.at(video.at()));
      }
    });
    return transcripts;
  }

  private static Language language(TranscriptName name, OlxBlock video, Problems problems) {
    if (Language.isTag(name.language())) {
      return Language.of(name.language());
    }
    problems.add(Problem.expected(video.at(), "a language of " + name.file(), name.language()));
    return Language.UNKNOWN;
  }

  private CourseFile first(List<String> files) throws UnusableFile {
    for (String file : files) {
      for (String path : paths(file)) {
        if (folder.has(path)) {
          return folder.read(path);
        }
      }
    }
    return folder.read(paths(files.getFirst()).getFirst());
  }

  /// Where a file may lie that a video calls by its name, its address in the course or its key; in
  /// keys, blanks are underscores.
  private static List<String> paths(String name) {
    String plain = name.strip().replaceFirst("^/?static/|^.*\\+block@|^/c4x/.*/asset/", "");
    return List.of(STATIC + plain, STATIC + plain.replace(' ', '_'));
  }

  private Optional<Transcript> read(CourseFile file, Language language) {
    Encoded text = Encoded.of(file.text());
    Optional<SubtitleFormat> format = SubtitleFormat.of(text);
    if (format.isEmpty()) {
      sink.problem(file.path(), Problem.expected(Place.START, "subtitles", file.text()));
      return Optional.empty();
    }
    Parsed<Subtitles> read = format.get().readAll(text, Hints.of(language));
    file.decoded().problems().forEach(problem -> sink.problem(file.path(), problem));
    read.problems().forEach(problem -> sink.problem(file.path(), problem));
    return Optional.of(new Transcript(read.value().readable(), format.get().extension(), file));
  }
}
