/// Timed text itself.
@NullMarked
package dev.cuecard.cue;

import org.jspecify.annotations.NullMarked;
