/// Links that play clips.
@NullMarked
package dev.cuecard.clip.link;

import org.jspecify.annotations.NullMarked;
