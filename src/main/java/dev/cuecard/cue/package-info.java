/// Timed text itself: [dev.cuecard.cue.TimeSpan], [dev.cuecard.cue.Cue] and
/// [dev.cuecard.cue.Track], and the arithmetic on them. Start reading at `Track`.
@NullMarked
package dev.cuecard.cue;

import org.jspecify.annotations.NullMarked;
