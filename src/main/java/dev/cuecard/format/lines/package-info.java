/// Formats of players and subtitle editors in which a line, or a time on a line of its own, stands
/// for a cue. Start reading at [dev.cuecard.format.lines.MicroDvdFormat].
@NullMarked
package dev.cuecard.format.lines;

import org.jspecify.annotations.NullMarked;
