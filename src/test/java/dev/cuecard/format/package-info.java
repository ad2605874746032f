/// Subtitle files, real and broken.
@NullMarked
package dev.cuecard.format;

import org.jspecify.annotations.NullMarked;
