package dev.cuecard.exchange;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which translations of a catalogue that comes back are taken into the bundle it was written from.
/// What was translated from another source than there is now is refused.
///
/// @param bundle with what was accepted
/// @param refused with the reasons
public record Acceptance(
    MessageBundle bundle, Map<Verdict, Integer> counts, List<Refusal> refused) {
  /// What became of a message.
  public enum Verdict {
    ACCEPTED,
    /// The bundle has this translation already.
    UNCHANGED,
    /// It has none in the file.
    EMPTY,
    /// The source is another one now.
    STALE,
    /// The bundle has no such key any more.
    UNKNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A message that was not taken.
  ///
  /// @param now its source in the bundle; empty if there is none
  public record Refusal(Verdict verdict, String key, String source, String now) {}

  public Acceptance {
    refused = List.copyOf(refused);
  }

  public static Acceptance of(MessageBundle bundle, Catalogue catalogue) {
    Map<String, Translation> accepted = new HashMap<>();
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    List<Refusal> refused = new ArrayList<>();
    Map<String, Unit> units = new HashMap<>();
    bundle.units().forEach(unit -> units.put(unit.key(), unit));
    for (Catalogue.Message message : catalogue.messages()) {
      Unit unit = units.get(message.key());
      Verdict verdict = verdict(unit, message, catalogue.target());
      counts.merge(verdict, 1, Integer::sum);
      if (verdict == Verdict.ACCEPTED) {
        message.translation().ifPresent(text -> accepted.put(message.key(), text));
      } else if (verdict == Verdict.STALE || verdict == Verdict.UNKNOWN) {
        String now = unit == null ? "" : unit.source();
        refused.add(new Refusal(verdict, message.key(), message.source(), now));
      }
    }
    return new Acceptance(with(bundle, accepted, catalogue.target()), counts, refused);
  }

  /// Whether anything was accepted.
  public boolean isAny() {
    return counts.containsKey(Verdict.ACCEPTED);
  }

  private static Verdict verdict(@Nullable Unit unit, Catalogue.Message message, Language target) {
    if (message.translation().isEmpty()) {
      return Verdict.EMPTY;
    }
    if (unit == null) {
      return Verdict.UNKNOWN;
    }
    if (!unit.source().equals(message.source())) {
      return Verdict.STALE;
    }
    return message.translation().get().equals(unit.translations().get(target))
        ? Verdict.UNCHANGED
        : Verdict.ACCEPTED;
  }

  private static MessageBundle with(
      MessageBundle bundle, Map<String, Translation> accepted, Language target) {
    return bundle.withUnits(
        bundle.units().stream()
            .map(unit -> {
              Translation text = accepted.get(unit.key());
              return text == null ? unit : unit.withTranslations(Map.of(target, text));
            })
            .toList());
  }
}
