/// Whether subtitles can be read.
@NullMarked
package dev.cuecard.quality;

import org.jspecify.annotations.NullMarked;
