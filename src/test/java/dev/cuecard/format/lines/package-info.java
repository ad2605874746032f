/// Formats of players and subtitle editors.
@NullMarked
package dev.cuecard.format.lines;

import org.jspecify.annotations.NullMarked;
