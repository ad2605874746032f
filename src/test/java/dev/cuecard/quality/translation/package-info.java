/// Checks on translations.
@NullMarked
package dev.cuecard.quality.translation;

import org.jspecify.annotations.NullMarked;
