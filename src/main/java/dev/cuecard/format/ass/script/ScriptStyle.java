package dev.cuecard.format.ass.script;

import dev.cuecard.markup.Colour;
import dev.cuecard.markup.Placement.Anchor;
import dev.cuecard.markup.Style.Face;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What of a style is carried into other formats: the faces, a colour that is not white, the place.
/// Its font, size and outline are the look of all subtitles, which is left to the player.
public record ScriptStyle(Look look, Anchor anchor) {
  static final ScriptStyle USUAL = new ScriptStyle(Look.USUAL, Anchor.BOTTOM);

  private static final Colour WHITE = new Colour(0xFFFFFF);

  /// > "Bold: this defines whether text is bold (true) or not (false). -1 is True, 0 is False"
  ///
  /// @param isOld whether the alignment is counted as SSA does it
  static ScriptStyle of(Map<String, String> fields, boolean isOld) {
    Optional<Colour> ink =
        ScriptColour.read(fields.getOrDefault("PrimaryColour", ""))
            .filter(colour -> !colour.equals(WHITE));
    Look look =
        Look.USUAL
            .with(Face.BOLD, Look.isBold(number(fields, "Bold")))
            .with(Face.ITALIC, number(fields, "Italic") != 0)
            .with(Face.UNDERLINE, number(fields, "Underline") != 0)
            .with(Face.STRIKE, number(fields, "StrikeOut") != 0)
            .withInk(ink)
            .withFont(Optional.empty(), OptionalDouble.empty());
    int key = number(fields, "Alignment");
    return new ScriptStyle(look, (isOld ? Keys.ofOld(key) : Keys.ofPad(key)).orElse(Anchor.BOTTOM));
  }

  private static int number(Map<String, String> fields, String column) {
    String value = fields.getOrDefault(column, "");
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
