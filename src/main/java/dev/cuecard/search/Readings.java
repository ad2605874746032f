package dev.cuecard.search;

import dev.cuecard.alignment.AlignedCues;
import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds what moments say in the language of the reader, whatever language they were found in. For
/// readers of `es`, a track in `es-419` will do where none is in `es` as such.
///
/// ```java
/// Answer answer = new Readings(Language.of("en"), corpus::find).of(found);
/// ```
public final class Readings {
  private final Language wanted;
  private final Function<String, Optional<Document>> documents;
  private final Map<List<String>, Beside> aligned = new HashMap<>();

  /// The cues of a track, each with those of the track that is read.
  ///
  /// @param language of the latter
  private record Beside(String language, List<AlignedCues> cues) {
    static final Beside NOTHING = new Beside("", List.of());

    List<Cue> at(TimeSpan span) {
      return cues.stream()
          .filter(group -> group.from().stream().anyMatch(cue -> cue.span().overlaps(span)))
          .flatMap(group -> group.to().stream())
          .toList();
    }
  }

  /// @param documents by id
  public Readings(Language wanted, Function<String, Optional<Document>> documents) {
    this.wanted = wanted;
    this.documents = documents;
  }

  /// The answer with its moments' readings, where there are any.
  public Answer of(Answer answer) {
    return answer.with(answer.moments().stream().map(this::of).toList());
  }

  /// Whether nothing of what was found is there in the language.
  ///
  /// @param answer with its readings
  public boolean areMissing(Answer answer) {
    return !answer.moments().isEmpty()
        && answer.moments().stream()
            .noneMatch(moment -> moment.reading().isPresent() || isWanted(moment.language()));
  }

  private Moment of(Moment moment) {
    return moment.locator() instanceof Locator.Time(TimeSpan span) && !isWanted(moment.language())
        ? moment.read(reading(moment, span))
        : moment;
  }

  private boolean isWanted(String language) {
    return wanted.includes(new Language(language));
  }

  private Optional<Reading> reading(Moment moment, TimeSpan span) {
    Beside beside =
        aligned.computeIfAbsent(
            List.of(moment.document().id(), moment.language()),
            key -> aligned(key.getFirst(), key.getLast()));
    List<Cue> cues = beside.at(span);
    return cues.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                beside.language(),
                cues.getFirst().span().union(cues.getLast().span()),
                cues.stream().map(Cue::words).collect(Collectors.joining(" "))));
  }

  private Beside aligned(String document, String language) {
    if (!(documents.apply(document).orElse(null) instanceof Recording recording)) {
      return Beside.NOTHING;
    }
    Optional<Track> from = track(recording, language::equals);
    Optional<Track> to =
        track(recording, wanted.tag()::equals)
            .or(() -> track(recording, tag -> wanted.includes(new Language(tag))));
    return from.isPresent() && to.isPresent()
        ? new Beside(to.get().language(), TrackAlignment.of(from.get(), to.get()).groups())
        : Beside.NOTHING;
  }

  private static Optional<Track> track(Recording recording, Predicate<String> language) {
    return recording.tracks().stream().filter(track -> language.test(track.language())).findFirst();
  }
}
