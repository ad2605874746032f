package dev.cuecard.carryover;

import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.language.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes translations of new units from those of the old units that they come from.
final class Reuses {
  private Reuses() {}

  static Reuse of(Unit unit, Origin origin, Language language) {
    Translation there = unit.translations().get(language);
    if (there != null && isDone(there)) {
      return new Reuse(Reuse.Kind.THERE, Optional.of(there));
    }
    List<Translation> old =
        origin.units().stream()
            .map(each -> each.translations().get(language))
            .filter(each -> each != null && !each.text().isBlank())
            .toList();
    if (old.isEmpty()) {
      return Reuse.NONE;
    }
    boolean whole = old.size() == origin.units().size();
    return switch (origin) {
      case Origin.Kept _, Origin.Moved _ ->
          Reuse.of(Reuse.Kind.EXACT, old.getFirst().text(), old.getFirst().state());
      case Origin.Joined _ when whole && old.stream().allMatch(Reuses::isDone) ->
          Reuse.of(Reuse.Kind.JOINED, joined(old, language), State.TRANSLATED);
      case Origin.Split split when whole -> split(split, joined(old, language));
      case Origin.Joined _, Origin.Split _, Origin.Reworded _ ->
          Reuse.of(Reuse.Kind.REDO, joined(old, language), State.FUZZY);
      case Origin.New _ -> Reuse.NONE;
    };
  }

  private static boolean isDone(Translation translation) {
    return translation.state().compareTo(State.TRANSLATED) >= 0 && !translation.text().isBlank();
  }

  private static Reuse split(Origin.Split split, String old) {
    String part = Cut.of(old, split.parts()).get(split.part());
    return part.isEmpty()
        ? Reuse.of(Reuse.Kind.REDO, old, State.FUZZY)
        : Reuse.of(Reuse.Kind.SPLIT, part, State.FUZZY);
  }

  private static String joined(List<Translation> translations, Language language) {
    String between = Script.isWithoutBlanks(language) ? "" : " ";
    return translations.stream().map(Translation::text).collect(Collectors.joining(between));
  }
}
