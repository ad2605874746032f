package dev.cuecard.web.http;

import java.util.Map;

/// What somebody asks for.
///
/// @param path decoded, beginning with a slash
/// @param headers by their names in small letters; of several of a name the first
public record Request(String path, Parameters parameters, Map<String, String> headers) {
  public Request {
    headers = Map.copyOf(headers);
  }

  /// The value of a header, empty if there is none.
  ///
  /// @param name in small letters
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /// The value of a cookie, empty if there is none.
  public String cookie(String name) {
    for (String pair : header("cookie").split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
        return pair.substring(equals + 1).strip();
      }
    }
    return "";
  }
}
