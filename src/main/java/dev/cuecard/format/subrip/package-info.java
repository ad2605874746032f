/// SubRip and the formats that are like it: timing lines with text below. Start reading at
/// [dev.cuecard.format.subrip.SubRipFormat].
@NullMarked
package dev.cuecard.format.subrip;

import org.jspecify.annotations.NullMarked;
