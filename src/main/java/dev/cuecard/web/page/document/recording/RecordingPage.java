package dev.cuecard.web.page.document.recording;

import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Moment;
import dev.cuecard.search.Order;
import dev.cuecard.search.Page;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Precautions;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.MediaFiles;
import dev.cuecard.web.library.Outline;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import dev.cuecard.web.page.document.Heading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `/d/asking-open-questions-8p35?language=es&beside=en&q=silence#t=31.03`: a recording is read.
public final class RecordingPage {
  private static final int MOST_FOUND = 200;

  /// Words without any sign of the query language: each is looked for by itself.
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} '-]*");

  private static final Pattern OPERATOR = Pattern.compile("\\b(?:OR|AND|NOT|WITHIN)\\b| -");

  private final LiveLibrary library;
  private final MediaFiles media;
  private final Templates templates;

  public RecordingPage(LiveLibrary library, MediaFiles media, Templates templates) {
    this.library = library;
    this.media = media;
    this.templates = templates;
  }

  public Response answer(Recording recording, Frame frame, Parameters parameters) {
    Optional<Track> track =
        recording.track(parameters.text("language").orElse(recording.about().language().tag()));
    Optional<Track> beside =
        parameters
            .text("beside")
            .flatMap(tag ->
                recording.tracks().stream().filter(t -> t.language().equals(tag)).findFirst())
            .filter(other -> !track.equals(Optional.of(other)));
    RecordingView view = view(recording, track, beside, frame);
    Response page = templates.page("document/recording", frame, Map.of("view", view));
    return view.player().isFile() ? Precautions.playing(view.player().origins(), page) : page;
  }

  private RecordingView view(
      Recording recording, Optional<Track> track, Optional<Track> beside, Frame frame) {
    Outline outline =
        track
            .map(read -> library.outline(recording, read))
            .orElse(new Outline(List.of(), List.of()));
    List<Moment> found = track.map(read -> found(recording, read, frame.query())).orElse(List.of());
    Marker marker = new Marker(found, isPlain(frame.query()), outline.terms());
    return new RecordingView(
        Heading.of(recording),
        recording,
        media.of(recording).isPresent()
            ? Player.here(recording.id())
            : Player.of(recording.about().link().orElse("")),
        track.map(Track::language).orElse(recording.about().language().tag()),
        beside.map(Track::language).orElse(""),
        Part.of(
            track.map(read -> rows(read, beside, marker)).orElse(List.of()), outline.chapters()),
        outline.terms(),
        found.size());
  }

  private static boolean isPlain(String query) {
    return PLAIN.matcher(query).matches() && !OPERATOR.matcher(query).find();
  }

  /// What of the track answers the query, in its order. A mistaken query finds nothing: the search
  /// page says what is wrong with it.
  private List<Moment> found(Recording recording, Track track, String query) {
    if (query.isEmpty()) {
      return List.of();
    }
    String here = "(%s) id:%s %s".formatted(query, recording.id(), only(track, recording));
    try {
      return library
          .ask(new Inquiry(here, Page.first(MOST_FOUND), Order.TIME, false, false))
          .moments();
    } catch (QueryError e) {
      return List.of();
    }
  }

  /// The track's language, without those that it includes: `lang:pt -lang:pt-br`.
  private static String only(Track track, Recording recording) {
    Language own = new Language(track.language());
    return recording.tracks().stream()
        .map(other -> new Language(other.language()))
        .filter(other -> own.includes(other) && !own.equals(other))
        .map(other -> " -lang:" + other)
        .collect(Collectors.joining("", "lang:" + own, ""));
  }

  private static List<Row> rows(Track track, Optional<Track> beside, Marker marker) {
    return beside
        .map(other -> Rows.of(track, other, marker::mark))
        .orElseGet(() -> Rows.of(track, marker::mark));
  }
}
