package dev.cuecard.openedx.video;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.About;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Source;
import dev.cuecard.language.Language;
import dev.cuecard.openedx.export.Catalogue;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.openedx.video.TranscriptReader.Transcript;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes recordings of `<video>` blocks.
public final class VideoReader {
  private final Catalogue catalogue;
  private final TranscriptReader transcripts;

  public VideoReader(Catalogue catalogue, TranscriptReader transcripts) {
    this.catalogue = catalogue;
    this.transcripts = transcripts;
  }

  public Parsed<Document> read(OlxBlock video) {
    var problems = new Problems();
    VideoMedia media = VideoMedia.of(video, problems);
    List<Transcript> read = transcripts.read(video, media.ids(), problems);
    List<Track> tracks =
        read.stream()
            .map(Transcript::track)
            .sorted(Comparator.comparing(track -> !isOriginal(track)))
            .toList();
    if (tracks.isEmpty()) {
      problems.add(Problem.warning(video.at(), "the video has no transcript"));
    }
    Optional<TimeSpan> window = ClipWindow.of(video, length(video, tracks), problems);
    About about = about(video, media, read, tracks);
    return new Parsed<>(new Recording(about, tracks, window, Optional.empty()), problems.list());
  }

  private boolean isOriginal(Track track) {
    return track.language().equals(catalogue.language().tag());
  }

  /// In ms, 0 if nothing says it.
  private static long length(OlxBlock video, List<Track> tracks) {
    String seconds = video.element().select("video_asset").attr("duration");
    long stated =
        seconds.matches("\\d{1,6}(\\.\\d{1,9})?")
            ? Math.round(Double.parseDouble(seconds) * 1000)
            : 0;
    return Math.max(stated, tracks.stream().mapToLong(track -> track.span().end()).max().orElse(0));
  }

  private About about(
      OlxBlock video, VideoMedia media, List<Transcript> transcripts, List<Track> tracks) {
    About about = catalogue.about(video);
    List<Source> sources = new ArrayList<>();
    Source own = about.sources().getFirst();
    sources.add(media.link().map(own::withLink).orElse(own));
    transcripts.forEach(read -> sources.add(catalogue.source(read.file(), read.format())));
    About sourced = about.withSources(sources);
    return about.language().equals(Language.UNKNOWN) && !tracks.isEmpty()
        ? sourced.withLanguage(new Language(tracks.getFirst().language()))
        : sourced;
  }
}
