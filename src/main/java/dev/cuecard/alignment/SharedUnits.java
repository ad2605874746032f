package dev.cuecard.alignment;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.TimeSpan;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes units that all tracks of a recording share, as if they had come from a message bundle: a
/// cue of the source with what the other tracks say there, or several cues where another track is
/// cut otherwise.
public final class SharedUnits {
  /// Longer groups, in cues of one side, are no pair of texts that say the same.
  private static final int MOST_CUES = 6;

  private final List<Cue> source;
  private final IdentityHashMap<Cue, Integer> places = new IdentityHashMap<>();

  /// Whether a cue goes with the one before it.
  private final boolean[] goesOn;

  private final List<Map<Language, List<String>>> texts = new ArrayList<>();

  private SharedUnits(Track track) {
    source = SharedTime.spoken(track);
    goesOn = new boolean[source.size()];
    for (int i = 0; i < source.size(); i++) {
      places.put(source.get(i), i);
      texts.add(new HashMap<>());
    }
  }

  /// What there is to translate of a document: its bundle, or one made of its tracks; empty if it
  /// has neither.
  public static Optional<MessageBundle> of(Document document) {
    return document
        .bundle()
        .or(() ->
            document instanceof Recording recording && !recording.tracks().isEmpty()
                ? Optional.of(of(recording))
                : Optional.empty());
  }

  /// The bundle of a recording, or one made of its tracks: of the one in its own language, and of
  /// those in others.
  public static MessageBundle of(Recording recording) {
    if (recording.bundle().isPresent()) {
      return recording.bundle().get();
    }
    Track source =
        recording
            .track(recording.about().language().tag())
            .orElseGet(
                () -> new Track(recording.about().language().tag(), Track.Origin.HUMAN, List.of()));
    return of(
        source,
        recording.tracks().stream()
            .filter(track -> !track.language().equals(source.language()))
            .toList());
  }

  /// A bundle of `source` with `others` as translations.
  public static MessageBundle of(Track source, List<Track> others) {
    var units = new SharedUnits(source);
    for (Track other : others) {
      Language language = new Language(other.language());
      TrackAlignment.of(source, other).groups().forEach(group -> units.add(language, group));
    }
    return new MessageBundle(
        Optional.empty(),
        Optional.empty(),
        new Language(source.language()),
        List.of(),
        false,
        units.units());
  }

  private void add(Language language, AlignedCues group) {
    if (!group.isPair() || !group.isShort(MOST_CUES)) {
      return;
    }
    int first = places.getOrDefault(group.from().getFirst(), 0);
    for (int i = 1; i < group.from().size(); i++) {
      goesOn[first + i] = true;
    }
    texts.get(first).computeIfAbsent(language, _ -> new ArrayList<>()).add(group.toWords());
  }

  private List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    int end;
    for (int start = 0; start < source.size(); start = end) {
      end = start + 1;
      while (end < source.size() && goesOn[end]) {
        end++;
      }
      units.add(unit(start, end, units.size() + 1));
    }
    return units;
  }

  private Unit unit(int start, int end, int number) {
    TimeSpan span =
        source.subList(start, end).stream()
            .map(cue -> cue.span().mended())
            .reduce(TimeSpan::union)
            .orElseThrow();
    Map<Language, List<String>> said = new HashMap<>();
    for (Map<Language, List<String>> each : texts.subList(start, end)) {
      each.forEach(
          (language, text) -> said.computeIfAbsent(language, _ -> new ArrayList<>()).addAll(text));
    }
    Map<Language, Translation> translations = new HashMap<>();
    said.forEach((language, text) ->
        translations.put(language, new Translation(String.join(" ", text), State.TRANSLATED)));
    String words =
        source.subList(start, end).stream().map(Cue::words).collect(Collectors.joining(" "));
    return new Unit("subtitle-" + span.start() + "-" + span.end() + "-" + number, words)
        .withTranslations(translations);
  }
}
