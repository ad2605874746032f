package dev.cuecard.cli.clip;

import dev.cuecard.clip.ClipList;
import dev.cuecard.clip.cut.Media;
import dev.cuecard.clip.frame.FrameRate;
import dev.cuecard.console.Arguments;
import dev.cuecard.console.Console;
import dev.cuecard.console.ExitCode;
import dev.cuecard.console.Options;
import dev.cuecard.console.WrongUsage;
import dev.cuecard.render.clip.ClipFormat;
import dev.cuecard.render.clip.ClipSheet;
import java.util.List;
import java.util.Optional;

/// In which form clips are to be written.
///
/// @param rate empty if the user names none
/// @param site the address of a learning platform
record ClipOutput(ClipFormat format, Optional<FrameRate> rate, Optional<String> site) {
  static Options options(Options options) {
    return options
        .value(
            "FORMAT",
            "One of "
                + ClipFormat.labels()
                + ". Default: text. link is as the site takes it, fragment with #t=, openedx a"
                + " jump_to; vtt and srt count from the clip's start; annotation is W3C's, edl"
                + " CMX 3600, ffmpeg a shell script.",
            "--format")
        .value(
            "RATE",
            "Frames a second in edl, fcpxml and otio: " + FrameRate.labels() + ". Default: 25.",
            "--rate")
        .value("URL", "The Open edX platform of openedx links.", "--site")
        .json("clips");
  }

  static ClipOutput of(Arguments arguments) throws WrongUsage {
    String name = arguments.has("--json") ? "json" : arguments.text("--format").orElse("text");
    ClipFormat format =
        ClipFormat.named(name)
            .orElseThrow(() ->
                new WrongUsage(
                    "expected one of "
                        + ClipFormat.labels()
                        + " with --format, got \""
                        + name
                        + '"'));
    return new ClipOutput(format, rate(arguments), arguments.text("--site"));
  }

  private static Optional<FrameRate> rate(Arguments arguments) throws WrongUsage {
    Optional<String> label = arguments.text("--rate");
    Optional<FrameRate> rate = label.flatMap(FrameRate::named);
    if (label.isPresent() && rate.isEmpty()) {
      throw new WrongUsage(
          "expected one of " + FrameRate.labels() + " with --rate, got \"" + label.get() + '"');
    }
    return rate;
  }

  /// Writes `list`.
  ///
  /// @return an [ExitCode]
  int print(ClipList list, Media media, Console console) {
    ClipSheet sheet = new ClipSheet(list, media, rate.orElse(FrameRate.PAL), site);
    console.out().print(format.write(sheet, console.style()));
    if (format.hasFrames() && rate.isEmpty()) {
      console.note("counted at 25 frames a second; --rate says another rate");
    }
    List<String> objections = format.objections(sheet);
    objections.forEach(console::note);
    return objections.isEmpty() ? ExitCode.FINE : ExitCode.NOTHING;
  }
}
