/// What bytes are decoded with, and what is done with those that cannot be.
@NullMarked
package dev.cuecard.encoding;

import org.jspecify.annotations.NullMarked;
