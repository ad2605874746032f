/// Work on all processors whose results come in the order of what was given to it.
@NullMarked
package dev.cuecard.parallel;

import org.jspecify.annotations.NullMarked;
