package dev.cuecard.coverage;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.language.Language;
import java.util.List;

/// The languages that something should be translated to.
///
/// @param only whether it may be translated to no other
record PriorityLanguages(List<Language> languages, boolean only) {
  /// Of what has no such list.
  static final PriorityLanguages NONE = new PriorityLanguages(List.of(), false);

  PriorityLanguages {
    languages = List.copyOf(languages);
  }

  static PriorityLanguages of(MessageBundle bundle) {
    return new PriorityLanguages(bundle.priorityLanguages(), bundle.onlyPriorityLanguages());
  }

  Standing standing(Language language) {
    if (languages.contains(language)) {
      return Standing.PRIORITY;
    }
    if (only) {
      return Standing.CLOSED;
    }
    return languages.isEmpty() ? Standing.UNLISTED : Standing.OTHER;
  }
}
