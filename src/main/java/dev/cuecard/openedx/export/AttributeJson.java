package dev.cuecard.openedx.export;

import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The JSON that some attributes of a block hold.
public record AttributeJson(JsonNode json) {
  public static AttributeJson of(OlxBlock block, String attribute, Problems problems) {
    String text = block.attribute(attribute);
    try {
      return new AttributeJson(
          text.isEmpty() ? MissingNode.getInstance() : JsonMapper.shared().readTree(text));
    } catch (JacksonException e) {
      problems.add(Problem.expected(block.at(), "JSON in \"" + attribute + "\"", text));
      return new AttributeJson(MissingNode.getInstance());
    }
  }

  /// `["…", "…"]`
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    json.forEach(item -> texts.add(item.asString("")));
    return texts;
  }

  /// `{"en": "…", "es": "…"}`
  public Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    json.forEachEntry((name, value) -> entries.put(name, value.asString("")));
    return entries;
  }
}
