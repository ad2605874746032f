package dev.cuecard.document;

import dev.cuecard.cue.Track;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A page of content model `translate-messagebundle`: what one block of a WikiLearn course has to
/// translate (wikimedia/openedx-wikilearn-features, Extension:Translate).
///
/// @param label `WikiLearn - course - component: name`
/// @param description `type in course - short description`
/// @param priorityLanguages the languages it should be translated to
/// @param onlyPriorityLanguages whether all other languages are closed; with an empty list the
///   bundle is withdrawn
public record MessageBundle(
    Optional<String> label,
    Optional<String> description,
    Language sourceLanguage,
    List<Language> priorityLanguages,
    boolean onlyPriorityLanguages,
    List<Unit> units) {
  public MessageBundle {
    priorityLanguages = List.copyOf(priorityLanguages);
    units = List.copyOf(units);
  }

  /// The units that are cues, as a track a language: the source first, then each language that has
  /// a translation, in the order of the priority languages, others after them by tag.
  public List<Track> tracks() {
    List<Unit> cues = units.stream().filter(unit -> unit.span().isPresent()).toList();
    if (cues.isEmpty()) {
      return List.of();
    }
    List<Track> tracks = new ArrayList<>();
    tracks.add(
        new Track(
            sourceLanguage.tag(),
            Track.Origin.HUMAN,
            cues.stream().flatMap(unit -> unit.cue().stream()).toList()));
    for (Language language : translatedLanguages()) {
      tracks.add(
          new Track(
              language.tag(),
              Track.Origin.TRANSLATION,
              cues.stream().flatMap(unit -> unit.cueIn(language).stream()).toList()));
    }
    return tracks.stream().filter(track -> !track.cues().isEmpty()).toList();
  }

  /// Every language that some unit has a translation in.
  public Set<Language> translatedLanguages() {
    Set<String> found = new java.util.TreeSet<>();
    units.forEach(unit -> unit.translations().keySet().forEach(l -> found.add(l.tag())));
    Set<Language> ordered = new LinkedHashSet<>();
    priorityLanguages.stream().filter(l -> found.contains(l.tag())).forEach(ordered::add);
    found.forEach(tag -> ordered.add(new Language(tag)));
    return ordered;
  }

  /// Whether nobody is to translate it: its list of languages is empty and closed.
  public boolean isWithdrawn() {
    return onlyPriorityLanguages && priorityLanguages.isEmpty();
  }

  /// The unit of this key.
  public Optional<Unit> unit(String key) {
    return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
  }

  public MessageBundle withSourceLanguage(Language other) {
    return new MessageBundle(
        label, description, other, priorityLanguages, onlyPriorityLanguages, units);
  }

  public MessageBundle withUnits(List<Unit> others) {
    return new MessageBundle(
        label, description, sourceLanguage, priorityLanguages, onlyPriorityLanguages, others);
  }
}
