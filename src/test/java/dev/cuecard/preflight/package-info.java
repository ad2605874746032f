/// What a wiki would refuse.
@NullMarked
package dev.cuecard.preflight;

import org.jspecify.annotations.NullMarked;
