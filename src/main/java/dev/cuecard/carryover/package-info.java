/// What becomes of translations when a transcript is changed: cues are re-timed, split, joined and
/// reworded, and get new keys. Start reading at [dev.cuecard.carryover.CarryOver].
@NullMarked
package dev.cuecard.carryover;

import org.jspecify.annotations.NullMarked;
