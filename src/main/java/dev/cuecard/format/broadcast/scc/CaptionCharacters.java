package dev.cuecard.format.broadcast.scc;

/// The characters of closed captions (CEA-608, 47 CFR 15.119).
final class CaptionCharacters {
  /// Codes 20 to 7F: ASCII but for `á é í ó ú ç ÷ Ñ ñ █`.
  private static final String BASIC =
      " !\"#$%&'()á+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[é]íóúabcdefghijklmnopqrstuvwxyz"
          + "ç÷Ññ█";

  /// Codes 11 30 to 11 3F; the tenth is a blank that the picture is seen through.
  private static final String SPECIAL = "®°½¿™¢£♪à èâêîôû";

  /// Codes 12 20 to 12 3F: Spanish, French, what is common to them.
  private static final String SPANISH_FRENCH = "ÁÉÓÚÜü‘¡*’—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»";

  /// Codes 13 20 to 13 3F: Portuguese, German, Danish, corners of a frame.
  private static final String PORTUGUESE_GERMAN = "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤│ÅåØø┌┐└┘";

  private CaptionCharacters() {}

  /// The character of code `code`, 20 to 7F.
  static String basic(int code) {
    return BASIC.substring(code - 0x20, code - 0x1F);
  }

  /// The character of code 11 `code`, 30 to 3F.
  static String special(int code) {
    return SPECIAL.substring(code - 0x30, code - 0x2F);
  }

  /// The character of code `set` `code`, 12 or 13 and 20 to 3F.
  static String extended(int set, int code) {
    String table = set == 0x12 ? SPANISH_FRENCH : PORTUGUESE_GERMAN;
    return table.substring(code - 0x20, code - 0x1F);
  }
}
