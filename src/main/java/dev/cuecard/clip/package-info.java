/// Clips: a quoted stretch of a recording and what people make of it. Start reading at
/// [dev.cuecard.clip.Clip].
@NullMarked
package dev.cuecard.clip;

import org.jspecify.annotations.NullMarked;
