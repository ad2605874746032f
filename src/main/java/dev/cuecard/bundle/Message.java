package dev.cuecard.bundle;

import dev.cuecard.document.Translation;
import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A message in an answer of `list=messagecollection`.
///
/// @param page the title of the bundle's page
/// @param key without the page's title before it
/// @param state as the answer has it, empty if it was not asked for
record Message(
    Place place,
    Optional<String> page,
    String key,
    Optional<String> definition,
    Optional<String> translation,
    Optional<State> state,
    Language language) {
  private static final String GROUP = "messagebundle-";
  private static final String NAMESPACE = "Translations:";
  private static final String FUZZY = "!!FUZZY!!";

  /// Empty if neither `key` nor `title` names the message.
  static Optional<Message> of(Place place, JsonNode node) {
    Optional<String> title = text(node, "title").map(Message::withoutLanguage);
    Optional<String> path = text(node, "key").or(() -> title);
    Optional<String> page =
        text(node, "primaryGroup")
            .filter(group -> group.startsWith(GROUP))
            .map(group -> group.substring(GROUP.length()))
            .or(() -> title.or(() -> path).map(Message::pageOf));
    return path.map(p ->
        new Message(
            place,
            page,
            keyOf(p),
            text(node, "definition"),
            text(node, "translation"),
            state(node),
            Language.of(text(node, "targetLanguage").orElse(""))));
  }

  /// Whether its translation is its source again, as it is in the source's own language.
  boolean isSource() {
    return translation.isPresent() && translation.equals(definition);
  }

  /// The translation, if there is one.
  Optional<Translation> translated() {
    boolean isFuzzy = translation.filter(t -> t.startsWith(FUZZY)).isPresent();
    return translation
        .filter(_ -> state.orElse(State.TRANSLATED) != State.UNTRANSLATED)
        .map(t -> isFuzzy ? t.substring(FUZZY.length()) : t)
        .map(t -> new Translation(t, isFuzzy ? State.FUZZY : state.orElse(State.TRANSLATED)));
  }

  /// The tag `fuzzy` counts before `properties.status`, as Extension:Translate counts.
  private static Optional<State> state(JsonNode node) {
    for (JsonNode tag : node.path("tags").values()) {
      if (tag.asString("").equals("fuzzy")) {
        return Optional.of(State.FUZZY);
      }
    }
    return text(node.path("properties"), "status")
        .flatMap(status ->
            switch (status) {
              case "untranslated" -> Optional.of(State.UNTRANSLATED);
              case "fuzzy" -> Optional.of(State.FUZZY);
              case "proofread" -> Optional.of(State.PROOFREAD);
              case "translated" -> Optional.of(State.TRANSLATED);
              default -> Optional.empty();
            });
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.path(name).stringValueOpt();
  }

  /// `Translations:Page/key/fr` without namespace and language.
  private static String withoutLanguage(String title) {
    int start = title.startsWith(NAMESPACE) ? NAMESPACE.length() : 0;
    int slash = title.lastIndexOf('/');
    return title.substring(start, Math.max(start, slash));
  }

  /// A page's name may hold slashes, a key never does.
  private static String pageOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('_', ' ');
  }

  /// A title has blanks for underscores; no key has a blank of its own.
  private static String keyOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replace(' ', '_');
  }
}
