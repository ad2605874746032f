package dev.cuecard.format.sami;

import dev.cuecard.language.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The languages of a file, one for each class that its style sheet names:
///
/// > .ENCC { Name: English; lang: en-US; SAMIType: CC; }
///
/// @param languages by class, in capitals
record SamiClasses(Map<String, Language> languages) {
  private static final Pattern RULE = Pattern.compile("\\.([\\w-]{1,64})\\s*\\{([^{}]*+)\\}");
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "\\blang\\s*:\\s*[\"']?([a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2}\\b)?)",
          Pattern.CASE_INSENSITIVE);

  /// Those of the head of a file.
  static SamiClasses of(String head) {
    Map<String, Language> languages = new HashMap<>();
    Matcher rule = RULE.matcher(head);
    while (rule.find()) {
      Matcher language = LANGUAGE.matcher(rule.group(2));
      if (language.find()) {
        languages.put(key(rule.group(1)), Language.of(language.group(1)));
      }
    }
    return new SamiClasses(languages);
  }

  /// The name of a class as texts refer to it, whatever letters they use.
  static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /// The class in `language`, if there is one.
  Optional<String> in(Language language) {
    return languages.keySet().stream()
        .filter(name -> language(name).primary().equals(language.primary()))
        .sorted()
        .findFirst();
  }

  Language language(String name) {
    return languages.getOrDefault(name, Language.UNKNOWN);
  }
}
