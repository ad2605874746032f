package dev.cuecard.bundle;

import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Translation;
import dev.cuecard.document.Unit;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/// An answer of `list=messagecollection`, in either format version:
///
/// ```
/// answer = "{" … '"query":' "{" … '"messagecollection":' "[" { message } "]" … "}" … "}"
///        | "{" … '"error":' "{" '"code":' … '"info":' … "}" … "}"
/// ```
final class MessageCollection {
  private static final Comparator<Language> BY_TAG = Comparator.comparing(Language::tag);

  private final Problems problems = new Problems();
  private final List<Message> messages = new ArrayList<>();

  private MessageCollection() {}

  static MessageCollection of(String text) {
    MessageCollection collection = new MessageCollection();
    try (JsonParser json = Json.parser(text)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        collection.answer(json);
      }
    } catch (JacksonException e) {
      collection.problems.add(Json.problem(e));
    }
    return collection;
  }

  /// The page of the bundle.
  Optional<String> title() {
    return messages.stream().flatMap(message -> message.page().stream()).findFirst();
  }

  /// Whether the answer has no message at all, as one that says what is wrong.
  boolean isEmpty() {
    return messages.isEmpty();
  }

  List<Problem> problems() {
    return problems.list();
  }

  /// The units; if every translation is its source, the language asked for was that of the source.
  MessageBundle bundle() {
    boolean isSource = !messages.isEmpty() && messages.stream().allMatch(Message::isSource);
    BundleParts parts = new BundleParts(problems);
    for (Message message : messages) {
      Map<Language, Translation> translations = new TreeMap<>(BY_TAG);
      if (!isSource) {
        message.translated().ifPresent(t -> translations.put(message.language(), t));
      }
      Unit unit = new Unit(message.key(), message.definition().orElse(""));
      parts.unit(message.place(), unit.withTranslations(translations));
    }
    MessageBundle bundle = parts.bundle();
    return isSource ? inLanguage(bundle, messages.getFirst().language()) : bundle;
  }

  private static MessageBundle inLanguage(MessageBundle bundle, Language language) {
    return new MessageBundle(
        bundle.label(),
        bundle.description(),
        language,
        bundle.priorityLanguages(),
        bundle.onlyPriorityLanguages(),
        bundle.units());
  }

  private void answer(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("query") && value == JsonToken.START_OBJECT) {
        query(json);
      } else if (name.equals("error")) {
        Place place = Json.place(json);
        JsonNode error = json.readValueAsTree();
        problems.add(
            Problem.error(
                place,
                "the wiki answered: "
                    + error.path("info").asString(error.path("code").asString("error"))));
      } else {
        json.skipChildren();
      }
    }
  }

  private void query(JsonParser json) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      Place place = Json.place(json);
      if (name.equals("messagecollection") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          message(json);
        }
      } else if (name.equals("metadata") && value == JsonToken.START_OBJECT) {
        JsonNode metadata = json.readValueAsTree();
        remaining(place, metadata.path("remaining").asInt(0));
      } else {
        json.skipChildren();
      }
    }
  }

  private void remaining(Place place, int messagesLeft) {
    if (messagesLeft > 0) {
      problems.add(
          Problem.warning(place, "the answer ends before " + messagesLeft + " more messages"));
    }
  }

  private void message(JsonParser json) {
    Place place = Json.place(json);
    JsonNode node = json.readValueAsTree();
    Optional<Message> message = Message.of(place, node);
    message.ifPresentOrElse(
        messages::add,
        () -> problems.add(Problem.expected(place, "a message with a key", node.toString())));
    if (message.isPresent() && message.get().definition().isEmpty()) {
      problems.add(Problem.expected(place, "a definition", message.get().key()));
    }
  }
}
