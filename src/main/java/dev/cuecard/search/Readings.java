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
import java.util.stream.Collectors;

/// Finds what moments say in the language of the reader, whatever language they were found in.
///
/// ```java
/// Answer answer = new Readings(Language.of("en"), corpus::find).of(found);
/// ```
public final class Readings {
  private final Language wanted;
  private final Function<String, Optional<Document>> documents;
  private final Map<List<String>, List<AlignedCues>> aligned = new HashMap<>();

  /// @param documents by id
  public Readings(Language wanted, Function<String, Optional<Document>> documents) {
    this.wanted = wanted;
    this.documents = documents;
  }

  /// The answer with its moments' readings, where there are any.
  public Answer of(Answer answer) {
    return answer.with(answer.moments().stream().map(this::of).toList());
  }

  private Moment of(Moment moment) {
    return moment.locator() instanceof Locator.Time(TimeSpan span) && !isWanted(moment.language())
        ? moment.read(reading(moment, span))
        : moment;
  }

  private boolean isWanted(String language) {
    return language.equals(wanted.tag());
  }

  private Optional<Reading> reading(Moment moment, TimeSpan span) {
    List<Cue> cues =
        aligned
            .computeIfAbsent(
                List.of(moment.document().id(), moment.language()),
                key -> aligned(key.getFirst(), key.getLast()))
            .stream()
            .filter(group -> group.from().stream().anyMatch(cue -> cue.span().overlaps(span)))
            .flatMap(group -> group.to().stream())
            .toList();
    return cues.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                wanted.tag(),
                cues.getFirst().span().union(cues.getLast().span()),
                cues.stream().map(Cue::words).collect(Collectors.joining(" "))));
  }

  private List<AlignedCues> aligned(String document, String language) {
    if (!(documents.apply(document).orElse(null) instanceof Recording recording)) {
      return List.of();
    }
    Optional<Track> from = track(recording, language);
    Optional<Track> to = track(recording, wanted.tag());
    return from.isPresent() && to.isPresent()
        ? TrackAlignment.of(from.get(), to.get()).groups()
        : List.of();
  }

  private static Optional<Track> track(Recording recording, String language) {
    return recording.tracks().stream()
        .filter(track -> track.language().equals(language))
        .findFirst();
  }
}
