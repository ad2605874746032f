package dev.cuecard.format.ass.script;

import dev.cuecard.markup.Colour;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours as scripts write them: blue, green, red, in front of them the transparency.
public final class ScriptColour {
  /// > colour = "&H" *8HEXDIG 0*1"&" / decimal
  private static final Pattern COLOUR =
      Pattern.compile("&?[Hh]([0-9A-Fa-f]{1,8})&?|(-?[0-9]{1,12})");

  private ScriptColour() {}

  public static Optional<Colour> read(String text) {
    Matcher colour = COLOUR.matcher(text.strip());
    if (!colour.matches()) {
      return Optional.empty();
    }
    long bgr =
        colour.group(1) != null
            ? Long.parseLong(colour.group(1), 16)
            : Long.parseLong(colour.group(2));
    return Optional.of(new Colour(swapped((int) (bgr & 0xFFFFFF))));
  }

  /// `&HBBGGRR&`.
  public static String write(Colour colour) {
    return "&H%06X&".formatted(swapped(colour.rgb()));
  }

  private static int swapped(int threeBytes) {
    return (threeBytes & 0xFF) << 16 | (threeBytes & 0xFF00) | threeBytes >> 16;
  }
}
