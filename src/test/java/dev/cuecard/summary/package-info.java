/// Which sentences a summary takes.
@NullMarked
package dev.cuecard.summary;

import org.jspecify.annotations.NullMarked;
