/// SubRip and its like.
@NullMarked
package dev.cuecard.format.subrip;

import org.jspecify.annotations.NullMarked;
