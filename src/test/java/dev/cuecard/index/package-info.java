/// The index against its corpus.
@NullMarked
package dev.cuecard.index;

import org.jspecify.annotations.NullMarked;
