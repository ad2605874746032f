/// Measures against cases computed by hand.
@NullMarked
package dev.cuecard.evaluation;

import org.jspecify.annotations.NullMarked;
