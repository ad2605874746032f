/// Clips: a quoted stretch of a recording, and lists of them. Start reading at
/// [dev.cuecard.clip.Clip]; [dev.cuecard.clip.Clipping] makes them, `clip.resolve` finds them
/// again, `clip.cut` cuts them out of the media.
@NullMarked
package dev.cuecard.clip;

import org.jspecify.annotations.NullMarked;
