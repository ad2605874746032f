/// Tracks of two languages side by side.
@NullMarked
package dev.cuecard.alignment;

import org.jspecify.annotations.NullMarked;
