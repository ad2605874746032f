/// Clips in tracks that have changed.
@NullMarked
package dev.cuecard.clip.resolve;

import org.jspecify.annotations.NullMarked;
