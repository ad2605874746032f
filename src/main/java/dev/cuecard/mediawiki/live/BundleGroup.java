package dev.cuecard.mediawiki.live;

import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A message bundle, as Extension:Translate lists it among its groups of messages
/// (mediawiki.org/wiki/Help:Extension:Translate/API).
///
/// @param title of the bundle's page
/// @param sourceLanguage its code, as the wiki spells it
/// @param priorityLanguages the codes of those it should be translated to, as the wiki spells them
record BundleGroup(String title, String sourceLanguage, List<String> priorityLanguages) {
  private static final String PREFIX = "messagebundle-";

  private static final Query GROUPS =
      Query.of("query")
          .with("meta", "messagegroups")
          .with("mgformat", "flat")
          .with("mgprop", "id|sourcelanguage|prioritylangs");

  /// Those whose titles are one of `globs`, in which `*` stands for anything.
  static List<BundleGroup> of(Api api, List<String> globs) throws FetchFailed, Refused {
    String filter = globs.stream().map(BundleGroup::id).collect(Collectors.joining("|"));
    List<BundleGroup> groups = new ArrayList<>();
    api.each(
        GROUPS.with("mgfilter", filter),
        "/query/messagegroups",
        part -> {
          for (JsonNode group : part) {
            String id = group.path("id").asString("");
            if (id.startsWith(PREFIX)) {
              groups.add(of(id.substring(PREFIX.length()), group));
            }
          }
          return true;
        });
    return groups;
  }

  /// The group of a title, whichever of the two the user wrote.
  private static String id(String glob) {
    return (glob.startsWith(PREFIX) ? "" : PREFIX) + glob.replace('_', ' ');
  }

  private static BundleGroup of(String title, JsonNode group) {
    List<String> codes = new ArrayList<>();
    group.path("prioritylangs").forEach(code -> codes.add(code.asString("")));
    return new BundleGroup(title, group.path("sourcelanguage").asString(""), codes);
  }

  String id() {
    return PREFIX + title;
  }

  /// The codes to ask for translations with: of these languages, or of all that have priority if
  /// none is named.
  List<String> codes(List<Language> languages) {
    List<String> codes =
        languages.isEmpty() ? priorityLanguages : languages.stream().map(this::code).toList();
    return codes.stream().filter(code -> !code.equals(sourceLanguage)).distinct().toList();
  }

  /// Whether it should be translated to the language of this code; to all, if none has priority.
  boolean hasPriority(String code) {
    return priorityLanguages.isEmpty() || priorityLanguages.contains(code);
  }

  private String code(Language language) {
    return priorityLanguages.stream()
        .filter(code -> Language.of(code).equals(language))
        .findFirst()
        .orElse(language.tag());
  }
}
