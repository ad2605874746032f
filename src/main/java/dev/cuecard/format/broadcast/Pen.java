package dev.cuecard.format.broadcast;

/// How a character looks.
public record Pen(Ink ink, boolean italic, boolean underlined) {
  public static final Pen PLAIN = new Pen(Ink.WHITE, false, false);

  /// The colours that captions and teletext share.
  ///
  /// `name` is what CSS calls them; white is the usual one and needs no tag.
  public enum Ink {
    BLACK("black"),
    RED("red"),
    GREEN("lime"),
    YELLOW("yellow"),
    BLUE("blue"),
    MAGENTA("magenta"),
    CYAN("cyan"),
    WHITE("white");

    final String css;

    Ink(String css) {
      this.css = css;
    }
  }

  public Pen in(Ink other) {
    return new Pen(other, italic, underlined);
  }

  public Pen italic(boolean on) {
    return new Pen(ink, on, underlined);
  }

  public Pen underlined(boolean on) {
    return new Pen(ink, italic, on);
  }

  /// The tags that begin such text.
  public String opening() {
    return (ink == Ink.WHITE ? "" : "<font color=\"" + ink.css + "\">")
        + (italic ? "<i>" : "")
        + (underlined ? "<u>" : "");
  }

  /// The tags that end such text.
  public String closing() {
    return (underlined ? "</u>" : "")
        + (italic ? "</i>" : "")
        + (ink == Ink.WHITE ? "" : "</font>");
  }
}
