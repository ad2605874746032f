package dev.cuecard.openedx.export;

import dev.cuecard.problem.Problems;
import dev.cuecard.wiki.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What `policies/<run>/policy.json` sets for the blocks of a course, over what their files say:
///
/// ```
/// policy = "{" { '"' type "/" name '":' "{" { attribute ":" value } "}" } "}"
/// ```
public final class Policy {
  public static final Policy NONE = new Policy(MissingNode.getInstance());

  private final JsonNode json;

  private Policy(JsonNode json) {
    this.json = json;
  }

  public static Policy of(CourseFile file, Problems problems) {
    try {
      return new Policy(JsonMapper.shared().readTree(file.text()));
    } catch (JacksonException e) {
      problems.add(Json.problem(e));
      return NONE;
    }
  }

  /// The attributes of a block; those that are no text as JSON, as attributes of XML hold them.
  Map<String, String> attributes(String type, String name) {
    Map<String, String> attributes = new HashMap<>();
    json.path(type + "/" + name)
        .forEachEntry((attribute, value) -> {
          if (!value.isNull()) {
            attributes.put(attribute, value.isString() ? value.stringValue() : value.toString());
          }
        });
    return attributes;
  }

  /// What the course calls the tab whose file has this name.
  public Optional<String> tabName(String run, String slug) {
    for (JsonNode tab : json.path("course/" + run).path("tabs")) {
      if (tab.path("url_slug").asString("").equals(slug)) {
        return tab.path("name").stringValueOpt();
      }
    }
    return Optional.empty();
  }
}
