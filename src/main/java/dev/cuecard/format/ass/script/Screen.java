package dev.cuecard.format.ass.script;

import dev.cuecard.markup.Placement.Point;
import java.util.Optional;

/// What `[Script Info]` says about the picture.
///
/// @param width in pixels of the script; positions count in them
/// @param height likewise
/// @param noWrap whether lines are only broken where the text says, which gives `\n` a meaning
public record Screen(double width, double height, boolean noWrap) {
  /// Where nothing is said (libass, ass_render.c, ass_layout_res).
  public static final Screen USUAL = new Screen(384, 288, false);

  /// > PlayResX, PlayResY, WrapStyle
  ///
  /// Of one side alone the other follows as 4:3, but for 1280 by 1024 (libass).
  static Screen of(String info) {
    Optional<Double> x = number(info, "PlayResX");
    Optional<Double> y = number(info, "PlayResY");
    double width = x.orElse(y.map(h -> h == 1024 ? 1280 : h * 4 / 3).orElse(USUAL.width));
    double height = y.orElse(x.map(w -> w == 1280 ? 1024 : w * 3 / 4).orElse(USUAL.height));
    boolean noWrap = number(info, "WrapStyle").filter(style -> style == 2).isPresent();
    return new Screen(width, height, noWrap);
  }

  private static Optional<Double> number(String info, String name) {
    String start = name + ":";
    return info.lines()
        .map(String::strip)
        .filter(line -> line.regionMatches(true, 0, start, 0, start.length()))
        .map(line -> line.substring(start.length()).strip())
        .filter(value -> value.matches("[1-9]\\d{0,5}"))
        .map(Double::valueOf)
        .findFirst();
  }

  /// The point at `x`, `y` pixels, on the picture.
  public Point point(double x, double y) {
    return new Point(percent(x, width), percent(y, height));
  }

  /// The size of letters of `pixels`, on a picture of the usual height.
  public double size(double pixels) {
    return pixels * USUAL.height / height;
  }

  private static double percent(double pixels, double side) {
    return Math.clamp(Math.round(pixels / side * 10_000) / 100.0, 0, 100);
  }
}
