/// Clips in every form.
@NullMarked
package dev.cuecard.render.clip;

import org.jspecify.annotations.NullMarked;
