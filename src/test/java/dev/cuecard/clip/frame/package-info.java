/// Timecode.
@NullMarked
package dev.cuecard.clip.frame;

import org.jspecify.annotations.NullMarked;
