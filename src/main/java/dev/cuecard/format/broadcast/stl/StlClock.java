package dev.cuecard.format.broadcast.stl;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.format.broadcast.FrameRate;
import dev.cuecard.format.broadcast.TimeCode;
import dev.cuecard.timedtext.Hints;
import java.io.IOException;
import java.util.Optional;

/// What the time codes of an EBU STL file mean.
///
/// They go by the tape, on which the programme starts at a time of its own: ten o'clock, most
/// often. The header says which (TCP), but not all who write one count from there. So it is
/// believed where no fewer subtitles come after it than before.
///
/// @param start milliseconds of the time code at which the recording begins
/// @param isDoubtful whether the header names another start
record StlClock(FrameRate rate, long start, boolean isDoubtful) {
  /// Looks through the whole file.
  static StlClock of(Encoded file, Hints hints) throws IOException {
    try (var blocks = new StlBlocks(file)) {
      FrameRate rate = blocks.gsi().rate(hints);
      long start = blocks.gsi().start().millis(rate);
      long after = 0;
      for (Optional<Tti> block = blocks.next(); block.isPresent(); block = blocks.next()) {
        Tti tti = block.get();
        if (tti.isSubtitle() && !tti.isComment()) {
          after += tti.in().millis(rate) >= start ? 1 : -1;
        }
      }
      return new StlClock(rate, after >= 0 ? start : 0, start > 0 && after < 0);
    }
  }

  /// Milliseconds from the beginning of the recording; below zero before it.
  long millis(TimeCode time) {
    return time.millis(rate) - start;
  }
}
