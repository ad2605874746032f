/// What to translate next.
@NullMarked
package dev.cuecard.worklist;

import org.jspecify.annotations.NullMarked;
