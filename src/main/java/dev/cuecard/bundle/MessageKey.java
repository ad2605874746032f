package dev.cuecard.bundle;

import java.util.Set;

/// The keys of a message bundle, as the WikiLearn plugin chooses them.
final class MessageKey {
  static final String METADATA = "@metadata";
  static final String SOURCE_LANGUAGE = "sourceLanguage";
  static final String PRIORITY_LANGUAGES = "priorityLanguages";
  static final String ONLY_PRIORITY_LANGUAGES = "allowOnlyPriorityLanguages";
  static final String LABEL = "label";
  static final String DESCRIPTION = "description";
  static final String DISPLAY_NAME = "display_name";
  static final String CONTENT = "content";

  private static final Set<String> METADATA_TEXTS = Set.of(SOURCE_LANGUAGE, LABEL, DESCRIPTION);
  private static final String CUE = "subtitle-";
  private static final String PROBLEM = "problem.";

  private MessageKey() {}

  /// Whether it is a field of `@metadata` that holds a text.
  static boolean isMetadataText(String key) {
    return METADATA_TEXTS.contains(key);
  }

  /// Whether no other kind of text is likely to have such a key.
  static boolean isDistinctive(String key) {
    return key.equals(DISPLAY_NAME) || isCue(key) || isProblem(key);
  }

  /// Whether the plugin uses it, for a unit or a field of `@metadata`.
  static boolean isKnown(String key) {
    return isDistinctive(key) || key.equals(CONTENT) || isMetadataText(key);
  }

  /// Whether it is meant for a cue, rightly written or not.
  static boolean looksLikeCue(String key) {
    return key.startsWith(CUE);
  }

  /// `subtitle-<start ms>-<end ms>-<number>`
  static boolean isCue(String key) {
    if (!looksLikeCue(key)) {
      return false;
    }
    int numbers = 0;
    int digits = 0;
    for (int i = CUE.length(); i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : '-';
      if (c == '-' && digits > 0) {
        numbers++;
        digits = 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return false;
      }
    }
    return numbers == 3;
  }

  /// A dotted XPath into the XML of a problem: `problem.choiceresponse.checkboxgroup.choice.2`.
  static boolean isProblem(String key) {
    return key.startsWith(PROBLEM);
  }

  /// Extension:Translate allows `[A-Za-z0-9-_.]`.
  static boolean allows(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }
}
