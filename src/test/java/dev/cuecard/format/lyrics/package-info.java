/// Lyrics in LRC.
@NullMarked
package dev.cuecard.format.lyrics;

import org.jspecify.annotations.NullMarked;
