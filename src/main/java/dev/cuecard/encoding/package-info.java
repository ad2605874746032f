/// Bytes become text here, once. Start at [dev.cuecard.encoding.Encoded], a file of any size as it
/// comes; what it is decoded with is decided in `CharsetChoice`.
@NullMarked
package dev.cuecard.encoding;

import org.jspecify.annotations.NullMarked;
