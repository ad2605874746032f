package dev.cuecard.exchange;

import dev.cuecard.cue.Cue;
import dev.cuecard.cue.Track;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Subtitles that come back from a translator: cues with times, but neither keys nor what they were
/// translated from.
///
/// @param source the subtitles that they were translated from; empty where nobody has them, so that
///   the source is taken to be what it is now
public record TranslatedTrack(Track track, Optional<Track> source) {
  /// As translations of the units of `bundle`. A cue that is of no unit becomes a message that the
  /// bundle does not have.
  ///
  /// @param document the id of its document
  public Catalogue catalogue(String document, MessageBundle bundle, Language language) {
    var translated = new CuesOfUnits(bundle, track);
    Optional<CuesOfUnits> sources = source.map(from -> new CuesOfUnits(bundle, from));
    State state = translated.byNumber() && sources.isEmpty() ? State.FUZZY : State.TRANSLATED;
    List<Catalogue.Message> messages = new ArrayList<>();
    for (Unit unit : translated.units()) {
      messages.add(
          new Catalogue.Message(
              unit.key(),
              sources.map(cues -> source(unit, cues)).orElse(unit.source()),
              translated.of(unit).map(cue -> translation(unit, cue, language, state))));
    }
    for (Cue cue : translated.others()) {
      messages.add(
          new Catalogue.Message(
              "subtitle-" + cue.span().start() + "-" + cue.span().end() + "-" + messages.size(),
              cue.words(),
              Optional.of(new Translation(text(cue), state))));
    }
    return new Catalogue(document, document, bundle.sourceLanguage(), language, messages);
  }

  /// How many cues there are with words.
  public long cues() {
    return track.cues().stream().filter(cue -> !cue.isPlaceholder()).count();
  }

  /// What the unit was translated from: nothing, if it was not there.
  private static String source(Unit unit, CuesOfUnits sources) {
    return sources
        .of(unit)
        .map(Cue::words)
        .map(words -> words.equals(new Cue(0, 0, unit.source()).words()) ? unit.source() : words)
        .orElse("");
  }

  /// What is there already stays as it is: a file of subtitles cannot say how good it is.
  private static Translation translation(Unit unit, Cue cue, Language language, State state) {
    Translation now = unit.translations().get(language);
    String text = text(cue);
    return now != null && now.text().equals(text) ? now : new Translation(text, state);
  }

  /// Messages have no line breaks; tags stay.
  private static String text(Cue cue) {
    return cue.text().indexOf('<') < 0 ? cue.words() : cue.text().replace('\n', ' ');
  }
}
