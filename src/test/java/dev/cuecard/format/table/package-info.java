/// Tables of timed text.
@NullMarked
package dev.cuecard.format.table;

import org.jspecify.annotations.NullMarked;
