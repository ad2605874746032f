package dev.cuecard.format.ass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields of an event that a cue has no place of its own for, as its settings: `Layer:1
/// Style:"Signs, top" MarginV:20`. Fields that say what is usual are left out.
///
/// > settings = field *(" " field) field = token ":" 0*1token token = 1*(any but blank, colon and
/// > quote) / quote *(any but quote / 2quote) quote
final class Fields {
  private static final Pattern PLAIN = Pattern.compile("[^\\s:\"]+");

  private final String text;
  private int at;

  private Fields(String text) {
    this.text = text;
  }

  /// What is no field has no name.
  static Map<String, String> read(String settings) {
    return new Fields(settings).read();
  }

  private Map<String, String> read() {
    Map<String, String> fields = new LinkedHashMap<>();
    while (skipBlanks()) {
      int from = at;
      String name = token();
      if (name.isEmpty() || at == text.length() || text.charAt(at) != ':') {
        fields.put("", text.substring(from));
        return fields;
      }
      at++;
      fields.put(name, token());
    }
    return fields;
  }

  private boolean skipBlanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length();
  }

  private String token() {
    int from = at;
    if (text.startsWith("\"", at)) {
      return quoted();
    }
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != ':') {
      at++;
    }
    return text.substring(from, at);
  }

  /// Up to a quote that is not doubled, or the end.
  private String quoted() {
    var token = new StringBuilder();
    int from = ++at;
    for (int quote = text.indexOf('"', at); quote >= 0; quote = text.indexOf('"', at)) {
      token.append(text, from, quote);
      at = quote + 1;
      if (!text.startsWith("\"", at)) {
        return token.toString();
      }
      from = at++;
    }
    at = text.length();
    return token.append(text, from, at).toString();
  }

  static String write(Map<String, String> fields) {
    var out = new StringBuilder();
    fields.forEach((name, value) ->
        out.append(out.isEmpty() ? "" : " ")
            .append(quoted(name))
            .append(':')
            .append(value.isEmpty() ? "" : quoted(value)));
    return out.toString();
  }

  private static String quoted(String token) {
    return PLAIN.matcher(token).matches() ? token : '"' + token.replace("\"", "\"\"") + '"';
  }
}
