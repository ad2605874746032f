/// TTML.
@NullMarked
package dev.cuecard.format.ttml;

import org.jspecify.annotations.NullMarked;
