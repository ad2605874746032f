/// Lyrics and other text in LRC. Start reading at [dev.cuecard.format.lyrics.LrcFormat].
@NullMarked
package dev.cuecard.format.lyrics;

import org.jspecify.annotations.NullMarked;
