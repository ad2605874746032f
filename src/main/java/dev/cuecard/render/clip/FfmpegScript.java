package dev.cuecard.render.clip;

import dev.cuecard.clip.Clip;
import dev.cuecard.clip.cut.Piece;
import dev.cuecard.clip.cut.Supercut;
import dev.cuecard.render.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A shell script that makes a supercut by FFmpeg, to be read and changed before it is run: `sh
/// clips.sh OUT`. Every value stands in single quotes, in which nothing has a meaning (POSIX, Shell
/// Command Language, 2.2.2).
final class FfmpegScript {
  private static final String OUT = "\"$1\"";

  private FfmpegScript() {}

  static String of(ClipSheet sheet) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder out = new StringBuilder("#!/bin/sh\n# ");
    out.append(Printable.of(sheet.title()))
        .append("\n# usage: sh clips.sh OUT.mp4; all files need picture and sound\nset -eu\n");
    for (Clip clip : sheet.clips()) {
      out.append("# ").append(clip.id()).append(' ').append(ClipsText.times(clip.span()));
      out.append(" “").append(Printable.of(clip.quote().exact())).append("”\n");
      pieces.add(new Piece(input(sheet, clip), clip.span()));
    }
    return out.append("ffmpeg ")
        .append(
            Supercut.plain(pieces, new Supercut.Picture.AsItIs(), true).arguments(OUT).stream()
                .map(argument -> argument.equals(OUT) ? OUT : quoted(argument))
                .collect(Collectors.joining(" ")))
        .append('\n')
        .toString();
  }

  /// A file by its path from where the script is run, whatever signs it begins with.
  private static String input(ClipSheet sheet, Clip clip) {
    return sheet.media().file(clip).map(file -> "file:" + file).orElse(sheet.location(clip));
  }

  private static String quoted(String argument) {
    return argument.matches("[A-Za-z0-9_./:=+-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
