package dev.cuecard.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A value in a JSON document, with its path for messages: `tracks[0].cues[12].start`. Every method
/// that asks for a value throws [IllegalArgumentException] with that path if it is not there.
public record JsonField(String path, @Nullable JsonNode node) {
  public JsonField at(String name) {
    return new JsonField(
        path.isEmpty() ? name : path + "." + name, node == null ? null : node.get(name));
  }

  private boolean isAbsent() {
    return node == null || node.isNull();
  }

  public String text() {
    if (node == null || !node.isString()) {
      throw expected("a string");
    }
    return node.stringValue();
  }

  public Optional<String> optionalText() {
    return optional(JsonField::text);
  }

  public long number() {
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      throw expected("a whole number");
    }
    return node.longValue();
  }

  public boolean flag() {
    if (node == null || !node.isBoolean()) {
      throw expected("true or false");
    }
    return node.booleanValue();
  }

  Instant instant() {
    try {
      return Instant.parse(text());
    } catch (DateTimeException e) {
      throw expected("a time such as 2026-01-31T12:00:00Z");
    }
  }

  public <E extends Enum<E>> E choice(Class<E> type) {
    try {
      return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw expected(
          "one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }
  }

  List<String> texts() {
    return list(JsonField::text);
  }

  public <T> List<T> list(Function<JsonField, T> read) {
    if (isAbsent()) {
      return List.of();
    }
    if (node == null || !node.isArray()) {
      throw expected("a list");
    }
    List<T> items = new ArrayList<>(node.size());
    for (JsonNode item : node.values()) {
      items.add(read.apply(new JsonField(path + "[" + items.size() + "]", item)));
    }
    return items;
  }

  public <T> Optional<T> optional(Function<JsonField, T> read) {
    return isAbsent() ? Optional.empty() : Optional.of(read.apply(this));
  }

  Map<String, JsonField> entries() {
    Map<String, JsonField> entries = new LinkedHashMap<>();
    if (node != null) {
      node.properties().forEach(e -> entries.put(e.getKey(), at(e.getKey())));
    }
    return entries;
  }

  public IllegalArgumentException expected(String what) {
    String got = node == null ? "nothing" : node.toString();
    return new IllegalArgumentException(
        (path.isEmpty() ? "the document" : path)
            + ": expected "
            + what
            + ", got "
            + (got.length() > 60 ? got.substring(0, 60) + "…" : got));
  }
}
