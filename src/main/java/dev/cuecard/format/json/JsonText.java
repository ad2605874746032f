package dev.cuecard.format.json;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.encoding.TextStream;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Walks over a JSON file token by token, and says where something is wrong with it.
public final class JsonText {
  /// No transcript is longer than this in one piece.
  private static final int LONGEST_TEXT = 20_000_000;

  /// Python writes `NaN` where a time is not known, though JSON has no such number.
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .build();

  /// What stands for a time that is not there or is none.
  public static final long NO_TIME = Long.MIN_VALUE;

  /// Some thirty years: no recording is longer.
  private static final double LATEST = 1e12;

  /// Reads from the first token on.
  @FunctionalInterface
  public interface Walk {
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
  public static void read(Encoded file, Sink sink, Walk walk) throws IOException {
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

  /// Lets `walk` read the beginning of a file, as far as it is JSON.
  public static void glance(String head, Walk walk) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), head)) {
      walk.over(new JsonText(in, Sink.NONE));
    } catch (JacksonException e) {
      return; // The head ends somewhere inside of the file: what stands before that was read.
    }
  }

  /// `text` as a string of JSON.
  public static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return quoted.append('"').toString();
  }

  public JsonParser in() {
    return in;
  }

  public JsonToken next() {
    JsonToken token = in.nextToken();
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /// Goes past the value at hand.
  public void skip() {
    in.skipChildren();
  }

  /// Hands each entry of the object at hand to `each`, which may read its value or leave it;
  /// nothing if it is no object.
  public void entries(Consumer<String> each) {
    if (in.currentToken() == JsonToken.START_OBJECT) {
      while (next() == JsonToken.PROPERTY_NAME) {
        String name = in.currentName();
        next();
        each.accept(name);
        skip();
      }
    }
  }

  /// Stops at each element of the list at hand for `each`, which may read it or leave it; nothing
  /// if it is no list.
  public void elements(Runnable each) {
    if (in.currentToken() == JsonToken.START_ARRAY) {
      while (next() != JsonToken.END_ARRAY) {
        each.run();
        skip();
      }
    }
  }

  public boolean isNumber() {
    return in.currentToken() != null && in.currentToken().isNumeric();
  }

  public boolean isObject() {
    return in.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isList() {
    return in.currentToken() == JsonToken.START_ARRAY;
  }

  /// How many characters stand before the value at hand.
  public long offset() {
    return in.currentTokenLocation().getCharOffset();
  }

  /// A whole number, in quotes or not; `otherwise` for anything else.
  public int integer(int otherwise) {
    return in.getValueAsInt(otherwise);
  }

  /// A number of units of `unit` milliseconds, in quotes or not, rounded; [#NO_TIME] for anything
  /// else.
  public long millis(double unit) {
    boolean isTime = isNumber() || in.currentToken() == JsonToken.VALUE_STRING;
    double value = isTime ? in.getValueAsDouble(Double.NaN) * unit : Double.NaN;
    return Math.abs(value) <= LATEST ? Math.round(value) : NO_TIME;
  }

  /// A text, or what another single value is as a text; `otherwise` for lists, objects and null.
  public String text(String otherwise) {
    JsonToken token = in.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? in.getValueAsString(otherwise)
        : otherwise;
  }

  public Place place() {
    return place(in.currentTokenLocation());
  }

  private static Place place(@Nullable TokenStreamLocation where) {
    return where == null
        ? new Place(1, 1)
        : new Place(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
  }

  public void problem(Place place, Severity severity, String message) {
    sink.problem(new Problem(place, severity, message));
  }

  /// What stands here is not what was expected, and is left out.
  public void dropped(String expected) {
    problem(place(), Severity.ERROR, "expected " + expected + ", got " + got());
  }

  /// The value at hand as messages show it: `null`, `7`, `"x"`, `an object`.
  public String got() {
    return switch (in.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> Problem.quote(in.getString());
      case VALUE_NULL -> "null";
      case null, default -> Problem.quote(String.valueOf(in.getString())).replaceAll("^\"|\"$", "");
    };
  }
}
