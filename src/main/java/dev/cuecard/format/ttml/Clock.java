package dev.cuecard.format.ttml;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a document counts time (TTML2 6.2, `ttp:timeBase` and what belongs to it).
///
/// @param isSmpte whether all parts of a time count frames (time base `smpte`)
/// @param nominal frames in a second of the clock, `ttp:frameRate`
/// @param rate frames in a second of the recording: `nominal` times `ttp:frameRateMultiplier`
/// @param subFrames parts of a frame, `ttp:subFrameRate`
/// @param ticks in a second, `ttp:tickRate`
record Clock(
    boolean isSmpte, double nominal, double rate, double subFrames, double ticks, Drop drop) {
  /// TTML2 6.2.5: "If not specified, the frame rate must be considered to be equal to 30".
  private static final double USUAL_RATE = 30;

  /// > clock-time = hours ":" minutes ":" seconds 0*1(fraction / ":" frames 0*1("." sub-frames))
  ///
  /// In the wild also without hours, and with a comma.
  private static final Pattern CLOCK_TIME =
      Pattern.compile(
          "(?:(\\d{1,9})\\s*:\\s*)?(\\d{1,9})\\s*:\\s*(\\d{1,9})"
              + "(?:[.,](\\d{1,30})|[:;](\\d{1,9})(?:\\.(\\d{1,9}))?)?");

  /// > offset-time = time-count 0*1(fraction) metric
  ///
  /// In the wild also without metric: seconds.
  private static final Pattern OFFSET_TIME =
      Pattern.compile("(\\d{1,18}(?:[.,]\\d{1,30})?)\\s*(h|m|s|ms|f|t)?");

  private static final Pattern MULTIPLIER =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(?:\\s*[\\s:/]\\s*(\\d{1,9}))?");

  /// Frame counts that a clock leaves out to keep up with the recording (TTML2 6.2.3).
  enum Drop {
    NONE,
    NTSC,
    PAL;

    /// How many have been left out after this many minutes (TTML2, Appendix I.3).
    double frames(double minutes) {
      return switch (this) {
        case NONE -> 0;
        case NTSC -> 2 * (minutes - Math.floor(minutes / 10));
        case PAL -> 4 * (Math.floor(minutes / 2) - Math.floor(minutes / 20));
      };
    }
  }

  /// The clock of the document whose outermost element has `attributes`.
  ///
  /// @param asked frames a second that count whatever the document says
  static Clock of(Map<String, String> attributes, OptionalDouble asked) {
    Function<String, Optional<String>> attribute =
        name -> Optional.ofNullable(attributes.get("ttp:" + name)).map(String::strip);
    OptionalDouble said = positive(attribute.apply("frameRate"));
    double nominal = asked.isPresent() ? Math.ceil(asked.getAsDouble()) : said.orElse(USUAL_RATE);
    double rate =
        asked.orElseGet(
            () -> nominal * attribute.apply("frameRateMultiplier").map(Clock::ratio).orElse(1.0));
    double subFrames = positive(attribute.apply("subFrameRate")).orElse(1);
    double ticks = said.isPresent() || asked.isPresent() ? rate * subFrames : 1;
    return new Clock(
        attribute.apply("timeBase").filter("smpte"::equals).isPresent(),
        nominal,
        rate,
        subFrames,
        positive(attribute.apply("tickRate")).orElse(ticks),
        switch (attribute.apply("dropMode").orElse("")) {
          case "dropNTSC" -> Drop.NTSC;
          case "dropPAL" -> Drop.PAL;
          default -> Drop.NONE;
        });
  }

  private static OptionalDouble positive(Optional<String> number) {
    return number
        .filter(value -> value.matches("\\d{1,18}(\\.\\d{1,18})?"))
        .map(Double::parseDouble)
        .filter(value -> value > 0)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /// > ttp:frameRateMultiplier = numerator denominator
  ///
  /// The drafts of 2006 put a colon between them.
  private static double ratio(String text) {
    Matcher ratio = MULTIPLIER.matcher(text);
    if (!ratio.matches()) {
      return 1;
    }
    double value =
        Double.parseDouble(ratio.group(1))
            / (ratio.group(2) == null ? 1 : Double.parseDouble(ratio.group(2)));
    return Double.isFinite(value) && value > 0 ? value : 1;
  }

  /// The milliseconds that a time expression means; NaN if it is none.
  double millis(String expression) {
    String text = expression.strip();
    Matcher clock = CLOCK_TIME.matcher(text);
    if (clock.matches()) {
      return 1000 * clockSeconds(clock);
    }
    Matcher offset = OFFSET_TIME.matcher(text);
    if (!offset.matches()) {
      return Double.NaN;
    }
    double count = Double.parseDouble(offset.group(1).replace(',', '.'));
    return switch (offset.group(2) == null ? "s" : offset.group(2)) {
      case "h" -> count * 3_600_000;
      case "m" -> count * 60_000;
      case "ms" -> count;
      case "f" -> count / rate * 1000;
      case "t" -> count / ticks * 1000;
      default -> count * 1000;
    };
  }

  /// TTML2, Appendix I: in the time bases `media` and `clock` only frames depend on the rate; in
  /// `smpte` the whole is a number of frames.
  private double clockSeconds(Matcher clock) {
    double minutes = number(clock.group(1)) * 60 + number(clock.group(2));
    double seconds = minutes * 60 + number(clock.group(3));
    if (clock.group(4) != null) {
      seconds += Double.parseDouble("0." + clock.group(4));
    }
    double frames = number(clock.group(5)) + number(clock.group(6)) / subFrames;
    return isSmpte
        ? (seconds * nominal + frames - drop.frames(minutes)) / rate
        : seconds + frames / rate;
  }

  private static double number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
