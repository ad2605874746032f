package dev.cuecard.corpus;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON as Cuecard writes it: two spaces, and what holds only plain values on one line, so that a
/// cue is a line and a `git diff` shows the cues that changed.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /// @throws tools.jackson.core.JacksonException where `text` is not JSON, with line and column
  static JsonNode parse(byte[] text) {
    return MAPPER.readTree(text);
  }

  /// The value that `text` is, to be read by its paths.
  ///
  /// @throws tools.jackson.core.JacksonException where `text` is not JSON, with line and column
  public static JsonField field(byte[] text) {
    return new JsonField("", parse(text));
  }

  /// `node` with line breaks, ended by one.
  public static String pretty(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out, 0);
    return out.append('\n').toString();
  }

  /// `node` on one line, not ended.
  public static String inline(JsonNode node) {
    StringBuilder out = new StringBuilder();
    writeInline(node, out);
    return out.toString();
  }

  private static void write(JsonNode node, StringBuilder out, int depth) {
    if (node.isContainer() && !node.isEmpty() && !(depth > 0 && isPlain(node))) {
      writeLines(node, out, depth);
    } else {
      writeInline(node, out);
    }
  }

  private static boolean isPlain(JsonNode container) {
    return container.values().stream().noneMatch(JsonNode::isContainer);
  }

  private static void writeLines(JsonNode node, StringBuilder out, int depth) {
    out.append(node.isArray() ? "[" : "{");
    String separator = "\n";
    if (node instanceof ObjectNode object) {
      for (var property : object.properties()) {
        indent(out.append(separator), depth + 1).append(quoted(property.getKey())).append(": ");
        write(property.getValue(), out, depth + 1);
        separator = ",\n";
      }
    } else {
      for (JsonNode item : node.values()) {
        indent(out.append(separator), depth + 1);
        write(item, out, depth + 1);
        separator = ",\n";
      }
    }
    indent(out.append('\n'), depth).append(node.isArray() ? ']' : '}');
  }

  private static void writeInline(JsonNode node, StringBuilder out) {
    String separator = "";
    if (node instanceof ObjectNode object) {
      out.append('{');
      for (var property : object.properties()) {
        out.append(separator).append(quoted(property.getKey())).append(": ");
        writeInline(property.getValue(), out);
        separator = ", ";
      }
      out.append('}');
    } else if (node.isArray()) {
      out.append('[');
      for (JsonNode item : node.values()) {
        writeInline(item, out.append(separator));
        separator = ", ";
      }
      out.append(']');
    } else if (node.isString()) {
      out.append(quoted(node.stringValue()));
    } else {
      out.append(node);
    }
  }

  /// A JSON string. Characters that would reorder or break a line on a screen are escaped too.
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (mustEscape(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean mustEscape(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x7f) {
      return c < ' ';
    }
    if (Character.isSurrogate(c)) {
      boolean paired =
          Character.isHighSurrogate(c)
              ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
              : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
      return !paired;
    }
    return c <= 0x9f || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }

  private static StringBuilder indent(StringBuilder out, int depth) {
    return out.repeat("  ", depth);
  }
}
