package dev.cuecard.format.ass.script;

/// Which of the two formats a file is in. They differ in the columns of their lists, in how places
/// of the picture are counted, and in how nothing is written.
public enum Edition {
  /// SubStation Alpha, ScriptType v4.00.
  V4,
  /// Advanced SubStation Alpha, ScriptType v4.00+ and the v4.00++ of VSFilter.
  V4_PLUS;

  /// > sections of a script: `[Script Info]`, `[V4 Styles]`, `[Events]` (SSA v4 spec, 3)
  ///
  /// What a file begins with that nobody wrote a header for. The picture is 384 by 288, which is
  /// what players measure in where a file does not say (libass, ass_render.c).
  public String preamble() {
    return info() + "\n" + styles() + "\n" + events();
  }

  public String info() {
    return """
    [Script Info]
    ScriptType: %s
    PlayResX: 384
    PlayResY: 288
    WrapStyle: 0
    ScaledBorderAndShadow: yes
    """
        .formatted(this == V4 ? "v4.00" : "v4.00+");
  }

  public String styles() {
    return this == V4
        ? """
        [V4 Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, TertiaryColour, \
        BackColour, Bold, Italic, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
        MarginV, AlphaLevel, Encoding
        Style: Default,Arial,18,16777215,65535,0,0,0,0,1,1,1,2,10,10,10,0,1
        """
        : """
        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, \
        BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, \
        BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
        Style: Default,Arial,18,&H00FFFFFF,&H0000FFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,\
        1,1,1,2,10,10,10,1
        """;
  }

  public String events() {
    return "[Events]\n" + eventFormat() + "\n";
  }

  private String eventFormat() {
    return "Format: "
        + (this == V4 ? "Marked" : "Layer")
        + ", Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text";
  }

  /// The columns of the events where no line names them.
  public Columns eventColumns() {
    return Columns.of(eventFormat());
  }

  /// The columns of the styles where no line names them.
  Columns styleColumns() {
    return Columns.of(styles().lines().skip(1).findFirst().orElseThrow());
  }

  /// What `column` of an event says if there is nothing to say.
  public String usual(String column) {
    return switch (column) {
      case "Layer" -> "0";
      case "Marked" -> "Marked=0";
      case "Style" -> "Default";
      case "MarginL", "MarginR", "MarginV", "MarginT", "MarginB" -> this == V4 ? "0000" : "0";
      default -> "";
    };
  }
}
