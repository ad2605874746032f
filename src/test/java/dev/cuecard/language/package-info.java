/// Languages, guessed.
@NullMarked
package dev.cuecard.language;

import org.jspecify.annotations.NullMarked;
