package dev.cuecard.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What stands after the question mark of an address: `q=open+questions&page=2`. Of a name that
/// comes twice the first counts; what is empty counts as absent.
public record Parameters(Map<String, String> values) {
  /// No value is longer: more is no question of a person.
  public static final int LONGEST = 1000;

  private static final int MOST = 50;

  public Parameters {
    values = Map.copyOf(values);
  }

  /// Reads `query`, still percent-encoded.
  ///
  /// @throws Refusal if it is not well encoded, or more than anybody asks for
  public static Parameters parse(String query) throws Refusal {
    Map<String, String> values = new LinkedHashMap<>();
    String[] pairs = query.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw Refusal.badRequest("expected at most " + MOST + " parameters");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = PercentCode.decode(pair.substring(0, equals).replace('+', ' '));
        String value = PercentCode.decode(pair.substring(equals + 1).replace('+', ' ')).strip();
        if (value.length() > LONGEST) {
          throw Refusal.badRequest(
              "expected at most %d characters with %s, got %d"
                  .formatted(LONGEST, name, value.length()));
        }
        if (!value.isEmpty()) {
          values.putIfAbsent(name, value);
        }
      }
    }
    return new Parameters(values);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// Whether it is asked for: `facets=true`.
  public boolean has(String name) throws Refusal {
    String value = values.getOrDefault(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw Refusal.badRequest("expected true or false with %s, got \"%s\"".formatted(name, value));
    }
    return value.equals("true");
  }

  /// A whole number.
  ///
  /// @throws Refusal if it is no number from `least` to `most`
  public OptionalInt number(String name, int least, int most) throws Refusal {
    String value = values.get(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Refusal.badRequest(
        "expected a number from %d to %d with %s, got \"%s\"".formatted(least, most, name, value));
  }
}
