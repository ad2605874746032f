package dev.cuecard.format.broadcast;

/// A place of a row of characters.
///
/// @param glyph a character with what belongs to it
public record Cell(String glyph, Pen pen) {
  /// Nothing was ever written there.
  public static final Cell EMPTY = new Cell("", Pen.PLAIN);

  /// A code that changes the look of what follows stands there; on the screen it is a blank.
  public static final Cell CODE = new Cell("\0", Pen.PLAIN);

  public boolean isCode() {
    return glyph.equals(CODE.glyph);
  }

  /// Whether a blank was written there.
  public boolean isSpace() {
    return glyph.equals(" ");
  }

  /// Whether nothing is seen there.
  public boolean isBlank() {
    return glyph.isEmpty() || isSpace() || isCode();
  }
}
