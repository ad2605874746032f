package dev.cuecard.format.json;

import java.util.HashSet;
import java.util.Set;

/// The paths of the values at the beginning of a JSON file: `segments[].start`, `language`. Formats
/// are told apart by them, so that the order of entries does not matter.
public final class JsonOutline {
  private static final int DEEPEST = 12;
  private static final int MOST = 1000;

  private final Set<String> paths = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private String first = "";
  private String last = "";
  private final String head;
  private long lastOffset;
  private boolean isWhole;

  private JsonOutline(String head) {
    this.head = head;
  }

  /// The outline of a file that begins with `head`; empty if that is not JSON.
  public static JsonOutline of(String head) {
    var outline = new JsonOutline(head);
    if (isObjectOrList(head)) {
      JsonText.glance(head, outline::file);
    }
    return outline;
  }

  private static boolean isObjectOrList(String head) {
    int at = 0;
    while (at < head.length() && head.charAt(at) <= ' ') {
      at++;
    }
    return at < head.length() && (head.charAt(at) == '{' || head.charAt(at) == '[');
  }

  /// The path of the first value; empty if there is none.
  public String first() {
    return first;
  }

  /// Whether a value or, for a path that ends with `[]`, a list stands at `path`.
  public boolean has(String path) {
    return paths.contains(path);
  }

  /// Whether nothing stands in the file but at these paths.
  public boolean isOnly(String... all) {
    return isWhole && paths.equals(Set.of(all));
  }

  /// Whether a number stands at `path`.
  public boolean hasNumber(String path) {
    return numbers.contains(path);
  }

  /// Whether the head ends within or behind the value at `path`, and more than `length` characters
  /// behind its beginning.
  public boolean isCutIn(String path, int length) {
    return !isWhole && last.equals(path) && head.length() - lastOffset > length;
  }

  private void file(JsonText json) {
    json.next();
    value(json, "", 0);
    isWhole = true;
  }

  private void value(JsonText json, String path, int depth) {
    if (depth == DEEPEST) {
      return;
    }
    if (json.isObject()) {
      json.entries(name -> value(json, path.isEmpty() ? name : path + "." + name, depth + 1));
    } else if (json.isList()) {
      String element = path + "[]";
      add(element, json);
      json.elements(() -> value(json, element, depth + 1));
    } else {
      add(path, json);
      if (json.isNumber()) {
        numbers.add(path);
      }
    }
  }

  private void add(String path, JsonText json) {
    first = first.isEmpty() ? path : first;
    last = path;
    lastOffset = json.offset();
    if (paths.size() < MOST) {
      paths.add(path);
    }
  }
}
