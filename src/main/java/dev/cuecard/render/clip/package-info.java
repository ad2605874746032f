/// Clips in the forms that people quote, link to and edit them in. Start reading at
/// [dev.cuecard.render.clip.ClipFormat].
@NullMarked
package dev.cuecard.render.clip;

import org.jspecify.annotations.NullMarked;
