/// Bytes become text here, once: [dev.cuecard.encoding.Decoded].
@NullMarked
package dev.cuecard.encoding;

import org.jspecify.annotations.NullMarked;
