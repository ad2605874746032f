/// Compressed files and archives, unpacked within bounds.
@NullMarked
package dev.cuecard.archive;

import org.jspecify.annotations.NullMarked;
