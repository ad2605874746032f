package dev.cuecard.cli.coverage;

import dev.cuecard.console.Arguments;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The languages that a user names, with commas between.
final class Languages {
  private Languages() {}

  /// Those of `--language`; none if it is not there.
  static List<Language> of(Arguments arguments) throws WrongUsage {
    List<Language> languages = new ArrayList<>();
    for (String tag : arguments.text("--language").stream().flatMap(Languages::tags).toList()) {
      languages.add(one(tag));
    }
    return List.copyOf(languages);
  }

  private static Stream<String> tags(String list) {
    return Arrays.stream(list.split(",", -1));
  }

  private static Language one(String tag) throws WrongUsage {
    if (!tag.strip().matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")) {
      throw new WrongUsage(
          "expected tags of languages such as ar,fr with --language, got \"" + tag + '"');
    }
    return Language.of(tag);
  }
}
