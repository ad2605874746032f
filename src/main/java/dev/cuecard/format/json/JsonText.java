package dev.cuecard.format.json;

import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import dev.cuecard.document.Problem.Severity;
import dev.cuecard.encoding.Encoded;
import dev.cuecard.encoding.TextStream;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Walks over a JSON file token by token, and says where something is wrong with it.
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  /// Reads from the first token on.
  @FunctionalInterface
  interface Walk {
    void over(JsonText json);
  }

  private final JsonParser in;
  private final Sink sink;

  private JsonText(JsonParser in, Sink sink) {
    this.in = in;
    this.sink = sink;
  }

  /// Lets `walk` read `file`; where it is cut off or not JSON, what stands before the fault has
  /// been read.
  static void read(Encoded file, Sink sink, Walk walk) throws IOException {
    try (TextStream text = file.text();
        JsonParser in = JSON.createParser(ObjectReadContext.empty(), text.reader())) {
      try {
        walk.over(new JsonText(in, sink));
      } catch (JacksonException e) {
        sink.problem(
            new Problem(
                place(e.getLocation()),
                Severity.ERROR,
                "expected JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")));
      }
      text.problems().forEach(sink::problem);
    }
  }

  /// Whether `head` begins with an object whose first entry is named one of `names` (a regular
  /// expression) and is followed by `value`.
  static Pattern signature(String names, String value) {
    return Pattern.compile("\\s*\\{\\s*\"(?:" + names + ")\"\\s*:\\s*" + value);
  }

  JsonParser in() {
    return in;
  }

  JsonToken next() {
    JsonToken token = in.nextToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /// Goes past the value at hand.
  void skip() {
    in.skipChildren();
  }

  /// A number, in quotes or not; NaN for anything else.
  double number() {
    return in.getValueAsDouble(Double.NaN);
  }

  /// A text, or what another single value is as a text; `otherwise` for lists, objects and null.
  String text(String otherwise) {
    JsonToken token = in.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? in.getValueAsString(otherwise)
        : otherwise;
  }

  Place place() {
    return place(in.currentTokenLocation());
  }

  private static Place place(@org.jspecify.annotations.Nullable TokenStreamLocation where) {
    return where == null
        ? new Place(1, 1)
        : new Place(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
  }

  void problem(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }

  /// What stands here is not what was expected, and is left out.
  void dropped(String expected) {
    problem(
        place(),
        Severity.ERROR,
        "expected " + expected + ", got " + Problem.quote(String.valueOf(in.getString())));
  }
}
