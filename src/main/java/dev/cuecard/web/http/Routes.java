package dev.cuecard.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which addresses there are. A pattern is a path in which one part may be open: `/d/{}`.
public final class Routes implements Handler {
  private static final String OPEN = "{}";

  private final Map<String, Handler> closed = new LinkedHashMap<>();
  private final Map<String, Handler> open = new LinkedHashMap<>();

  public Routes add(String pattern, Handler handler) {
    (pattern.contains(OPEN) ? open : closed).put(pattern, handler);
    return this;
  }

  /// What the route that matches answers.
  ///
  /// @param name not used: the patterns say what is open
  @Override
  public Response answer(Request request, String name) throws Refusal {
    Handler own = closed.get(request.path());
    if (own != null) {
      return own.answer(request, "");
    }
    for (var route : open.entrySet()) {
      String found = part(route.getKey(), request.path());
      if (!found.isEmpty()) {
        return route.getValue().answer(request, found);
      }
    }
    throw Refusal.notFound("there is no such page");
  }

  /// What of `path` stands in the open part of `pattern`; empty if it does not match.
  private static String part(String pattern, String path) {
    int at = pattern.indexOf(OPEN);
    String after = pattern.substring(at + OPEN.length());
    if (path.length() <= at + after.length()
        || !path.startsWith(pattern.substring(0, at))
        || !path.endsWith(after)) {
      return "";
    }
    String part = path.substring(at, path.length() - after.length());
    return part.indexOf('/') < 0 ? part : "";
  }
}
