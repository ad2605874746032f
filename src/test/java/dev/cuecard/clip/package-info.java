/// Clips and lists of them.
@NullMarked
package dev.cuecard.clip;

import org.jspecify.annotations.NullMarked;
