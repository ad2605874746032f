package dev.cuecard.openedx.video;

import dev.cuecard.cue.TimeSpan;
import dev.cuecard.openedx.export.OlxBlock;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.util.Optional;
import java.util.regex.Pattern;

/// The stretch of a video that its course shows:
///
/// ```
/// window = 'start_time="' time '"' 'end_time="' time '"'     ; once "from" and "to"; 0 for all
/// time   = [ [ hours ":" ] minutes ":" ] seconds
/// ```
final class ClipWindow {
  private static final Pattern TIME = Pattern.compile("\\d{1,6}(?::\\d{1,2}){0,2}(?:\\.\\d{1,9})?");

  private ClipWindow() {}

  /// Nothing if all of it is shown.
  ///
  /// @param length of the video in ms, as far as is known: where a window ends that has no end
  static Optional<TimeSpan> of(OlxBlock video, long length, Problems problems) {
    long start = time(video, "start_time", "from", problems);
    long given = time(video, "end_time", "to", problems);
    long end = given > 0 ? given : length;
    if (start == 0 && given == 0) {
      return Optional.empty();
    }
    if (end <= start) {
      String message = "expected the video to end after its start at " + start + " ms, got " + end;
      problems.add(Problem.warning(video.at(), message + " ms: all of it is shown"));
      return Optional.empty();
    }
    return Optional.of(new TimeSpan(start, end));
  }

  /// In ms, 0 if it is not said.
  private static long time(OlxBlock video, String name, String before, Problems problems) {
    String now = video.attribute(name);
    String text = (now.isEmpty() ? video.attribute(before) : now).replace("\"", "").strip();
    if (text.isEmpty() || text.equals("null") || text.equals("None")) {
      return 0;
    }
    if (!TIME.matcher(text).matches()) {
      problems.add(Problem.expected(video.at(), "a time in \"" + name + "\"", text));
      return 0;
    }
    double seconds = 0;
    for (String part : text.split(":", -1)) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return Math.round(seconds * 1000);
  }
}
