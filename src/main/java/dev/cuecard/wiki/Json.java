package dev.cuecard.wiki;

import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/// What the readers of JSON share: reading token by token, so that what stands before a mistake is
/// kept, and saying where the mistake is.
public final class Json {
  private static final int LOOKED_AT = 1 << 16;
  private static final int MOST_TOKENS = 500;

  private Json() {}

  public static JsonParser parser(String text) {
    return JsonMapper.shared().createParser(text);
  }

  /// Whether `text` is an object in whose beginning some value has a path, as RFC 6901 writes it
  /// (`/query/messagecollection`), that the test accepts.
  public static boolean hasPath(String text, Predicate<String> test) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (!text.startsWith("{", start)) {
      return false;
    }
    try (JsonParser json = parser(text.substring(0, Math.min(text.length(), LOOKED_AT)))) {
      for (int i = 0; i < MOST_TOKENS && json.nextToken() != null; i++) {
        boolean isValue = json.currentToken() != JsonToken.PROPERTY_NAME;
        if (isValue && test.test(json.streamReadContext().pathAsPointer().toString())) {
          return true;
        }
      }
      return false;
    } catch (JacksonException e) {
      return false;
    }
  }

  /// Where the current token begins.
  public static Place place(JsonParser json) {
    return place(json.currentTokenLocation());
  }

  /// What `e` says, where it says it.
  public static Problem problem(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    Place place = at == null ? Place.START : place(at);
    return e instanceof UnexpectedEndOfInputException
        ? Problem.error(place, "expected more JSON, got the end of the text")
        : Problem.error(place, "expected JSON, got something else: " + e.getOriginalMessage());
  }

  private static Place place(TokenStreamLocation at) {
    return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
