package dev.cuecard.bundle;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of course block that Open edX sends to be translated.
enum BlockKind {
  COURSE,
  CHAPTER,
  SEQUENTIAL,
  VERTICAL,
  VIDEO,
  HTML,
  PROBLEM;

  /// The kind that the bundle names, or else the one that its keys are typical of.
  public static BlockKind of(MessageBundle bundle, Optional<BlockLabel> label) {
    return label
        .flatMap(l -> ofWord(l.kind()))
        .or(() -> bundle.description().flatMap(BlockKind::ofDescription))
        .orElseGet(() -> ofKeys(bundle));
  }

  private static Optional<BlockKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /// `description = type " in " course " - " short description`
  private static Optional<BlockKind> ofDescription(String description) {
    return Stream.of(values())
        .filter(kind -> description.startsWith(kind.word() + " in "))
        .findFirst();
  }

  private static BlockKind ofKeys(MessageBundle bundle) {
    for (Unit unit : bundle.units()) {
      if (MessageKey.isCue(unit.key())) {
        return VIDEO;
      }
      if (MessageKey.isProblem(unit.key())) {
        return PROBLEM;
      }
      if (unit.key().equals(MessageKey.CONTENT)) {
        return HTML;
      }
    }
    return VERTICAL;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
