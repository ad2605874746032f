/// Cutting clips out of media by FFmpeg. Start reading at [dev.cuecard.clip.cut.Supercut].
@NullMarked
package dev.cuecard.clip.cut;

import org.jspecify.annotations.NullMarked;
