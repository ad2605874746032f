package dev.cuecard.bundle;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects the parts of a message bundle as a reader meets them, whatever they are written in.
final class BundleParts {
  private final Problems problems;
  private final Map<String, String> metadata = new HashMap<>();
  private final List<Language> priorityLanguages = new ArrayList<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private boolean onlyPriorityLanguages;

  BundleParts(Problems problems) {
    this.problems = problems;
  }

  /// A unit, or a text of `@metadata` if the key is one of those.
  void text(Place place, String key, String text) {
    if (MessageKey.isMetadataText(key)) {
      metadata(place, key, text);
    } else {
      unit(place, new Unit(key, text));
    }
  }

  void metadata(Place place, String key, String text) {
    if (metadata.putIfAbsent(key, text) != null) {
      problems.add(Problem.expected(place, "a key that has not been used", key));
    }
  }

  /// The first unit of a key is kept.
  void unit(Place place, Unit unit) {
    if (units.putIfAbsent(unit.key(), unit) != null) {
      problems.add(Problem.expected(place, "a key that has not been used", unit.key()));
    } else if (MessageKey.looksLikeCue(unit.key()) && unit.span().isEmpty()) {
      problems.add(
          Problem.expected(place, "subtitle-<start>-<end>-<number> in this order", unit.key()));
    }
  }

  void priorityLanguage(String code) {
    priorityLanguages.add(Language.of(code));
  }

  void onlyPriorityLanguages(Place place, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      problems.add(Problem.expected(place, "true or false", value));
    }
    onlyPriorityLanguages = value.equals("true");
  }

  MessageBundle bundle() {
    return new MessageBundle(
        Optional.ofNullable(metadata.get(MessageKey.LABEL)),
        Optional.ofNullable(metadata.get(MessageKey.DESCRIPTION)),
        Language.of(metadata.getOrDefault(MessageKey.SOURCE_LANGUAGE, "")),
        priorityLanguages,
        onlyPriorityLanguages,
        List.copyOf(units.values()));
  }
}
